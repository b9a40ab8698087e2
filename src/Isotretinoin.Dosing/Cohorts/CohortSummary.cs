using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Totals of planned courses that start on the same day, for questions about a population, such as the needs of a formulary. It holds
/// numbers by period and length, none by patient, so that any number of courses can be summed in parts.
/// </summary>
public sealed class CohortSummary
{
    private readonly Product? product;

    // The number of courses of each length, from 0 days.
    private readonly ImmutableArray<long> byDays;

    // The capsules by period and strength, strongest first.
    private readonly ImmutableArray<long> capsules;

    internal CohortSummary(Product? product, int periodDays, ImmutableArray<long> byDays, ImmutableArray<long> capsules)
    {
        (this.product, PeriodDays, this.byDays, this.capsules) = (product, periodDays, byDays, capsules);
        Courses = CoursesOf(0, byDays.Length - 1);
        Milligrams = StrengthsInMilligrams.Sum(strength => strength * CapsulesOf(strength));
    }

    /// <summary>The days of a period.</summary>
    public int PeriodDays { get; }

    /// <summary>The number of courses.</summary>
    public long Courses { get; }

    /// <summary>The strengths of the courses' product in whole mg, strongest first; empty without courses.</summary>
    public ImmutableArray<int> StrengthsInMilligrams => product?.Capsules.FallingStrengths ?? [];

    /// <summary>The milligrams of all courses, of the product's formulation.</summary>
    public long Milligrams { get; }

    /// <summary>The days of the shortest course; null without courses.</summary>
    public int? Shortest => byDays.IsEmpty ? null : byDays.AsSpan().IndexOfAnyExcept(0);

    /// <summary>The days of the longest course; null without courses.</summary>
    public int? Longest => byDays.IsEmpty ? null : byDays.Length - 1;

    /// <summary>Sums courses; each is read once and not kept.</summary>
    /// <param name="courses">Planned courses, all of one formulation and of products with the same strengths.</param>
    /// <param name="periodDays">The days of a period, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodDays"/> is outside 1 to 365.</exception>
    /// <exception cref="ArgumentException">The courses are of different formulations or strengths.</exception>
    public static CohortSummary Of(IEnumerable<Course> courses, int periodDays)
    {
        ArgumentNullException.ThrowIfNull(courses);
        _ = Supply.AcceptedDays.Checked(periodDays, "monthDays", nameof(periodDays));
        var tally = new CohortTally(periodDays);
        foreach (Course course in courses)
        {
            ArgumentNullException.ThrowIfNull(course, nameof(courses));
            tally.Add(course, course.Phases());
        }

        return tally.Summary();
    }

    /// <summary>This summary combined with another.</summary>
    /// <exception cref="ArgumentException">The other summary has other periods, another formulation or other strengths.</exception>
    public CohortSummary Plus(CohortSummary others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.PeriodDays != PeriodDays)
        {
            throw new ArgumentException(
                $"Accepted: periods of {CountText.Of(PeriodDays, "day")}, as those of this summary.", nameof(others));
        }

        CohortTally.MustBeAlike(product, others.product, nameof(others));
        return new CohortSummary(product ?? others.product, PeriodDays, Sums(byDays, others.byDays), Sums(capsules, others.capsules));
    }

    /// <summary>The capsules of a strength in all courses; 0 when none has any.</summary>
    public long CapsulesOf(int strengthInMilligrams)
    {
        int place = StrengthsInMilligrams.IndexOf(strengthInMilligrams);
        long sum = 0;
        for (int i = place; place >= 0 && i < capsules.Length; i += StrengthsInMilligrams.Length)
        {
            sum += capsules[i];
        }

        return sum;
    }

    /// <summary>The periods in order, from day 1 to the end of the longest course.</summary>
    public ImmutableArray<SupplyPeriod> Periods()
    {
        ImmutableArray<SupplyPeriod>.Builder periods = ImmutableArray.CreateBuilder<SupplyPeriod>();
        long patients = CoursesOf(1, byDays.Length - 1);
        ImmutableArray<int> strengths = StrengthsInMilligrams;
        for (int first = 0; first < capsules.Length; first += strengths.Length)
        {
            var period = new SupplyPeriod(periods.Count + 1, PeriodDays, patients, strengths, capsules.Slice(first, strengths.Length));
            periods.Add(period);
            patients -= CoursesOf(period.FirstDay, period.LastDay);
        }

        return periods.DrainToImmutable();
    }

    /// <summary>The length that a percentage of the courses does not exceed (nearest rank).</summary>
    /// <param name="percent">From 1 to 100; 50 is the median, 100 the longest.</param>
    /// <returns>The days, or null without courses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 1 to 100.</exception>
    public int? Percentile(int percent)
    {
        if (percent is < 1 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "Accepted: 1 to 100 per cent.");
        }

        long left = WholeDivision.Up(percent * Courses, 100);
        for (int days = 0; days < byDays.Length; days++)
        {
            left -= byDays[days];
            if (left <= 0)
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The number of courses that end in each period; those of 0 days in the first.</summary>
    public ImmutableArray<long> EndingInPeriods()
    {
        long[] ending = new long[byDays.IsEmpty ? 0 : Period(byDays.Length - 1) + 1];
        for (int days = 0; days < byDays.Length; days++)
        {
            ending[Period(days)] += byDays[days];
        }

        return [.. ending];

        int Period(int days) => Math.Max(days - 1, 0) / PeriodDays;
    }

    /// <summary>The courses, their days and milligrams: <c>3 courses of 134 to 164 days, 25260 mg</c>.</summary>
    public override string ToString()
    {
        if (Courses == 0)
        {
            return "no courses";
        }

        string shortest = Shortest == Longest ? "" : string.Create(CultureInfo.InvariantCulture, $"{Shortest} to ");
        string days = $"{shortest}{CountText.Of(Longest ?? 0, "day")}";
        return string.Create(CultureInfo.InvariantCulture, $"{CountText.Of(Courses, "course")} of {days}, {Milligrams} mg");
    }

    private long CoursesOf(int fewestDays, int mostDays)
    {
        long courses = 0;
        for (int days = fewestDays; days <= mostDays && days < byDays.Length; days++)
        {
            courses += byDays[days];
        }

        return courses;
    }

    private static ImmutableArray<long> Sums(ImmutableArray<long> one, ImmutableArray<long> other)
    {
        (ImmutableArray<long> longer, ImmutableArray<long> shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return [.. longer.Select((number, i) => i < shorter.Length ? number + shorter[i] : number)];
    }
}
