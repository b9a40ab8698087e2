using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// How long the planned courses of a cohort are, in days, and how many patients have none. It holds a number for each length and not for each patient, so
/// that a cohort of any size can be counted in parts and the parts put together.
/// </summary>
public sealed class CourseLengths
{
    private readonly ImmutableArray<int> byDays;
    private readonly ImmutableArray<int> outcomes;

    private CourseLengths(ImmutableArray<int> byDays, ImmutableArray<int> outcomes) => (this.byDays, this.outcomes) = (byDays, outcomes);

    /// <summary>The number of planned courses.</summary>
    public int Planned => Count(CohortOutcome.Planned);

    /// <summary>The days of the shortest planned course; null when none is planned.</summary>
    public int? Shortest => byDays.IsEmpty ? null : byDays.AsSpan().IndexOfAnyExcept(0);

    /// <summary>The days of the longest planned course; null when none is planned.</summary>
    public int? Longest => byDays.IsEmpty ? null : byDays.Length - 1;

    /// <summary>The lengths of the planned courses.</summary>
    public static CourseLengths Of(ReadOnlySpan<CohortCourse> courses)
    {
        int[] byDays = new int[TitrationStep.MostDays + 1];
        int[] outcomes = new int[CohortOutcome.All.Length];
        foreach (ref readonly CohortCourse course in courses)
        {
            outcomes[course.Outcome.Place]++;
            if (course.Outcome == CohortOutcome.Planned)
            {
                byDays[course.Days]++;
            }
        }

        return new CourseLengths([.. byDays.AsSpan(0, byDays.AsSpan().LastIndexOfAnyExcept(0) + 1)], [.. outcomes]);
    }

    /// <summary>These lengths together with those of other patients.</summary>
    /// <exception cref="OverflowException">They are more than 2,147,483,647 of one length or outcome.</exception>
    public CourseLengths Plus(CourseLengths others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new CourseLengths(Sums(byDays, others.byDays), Sums(outcomes, others.outcomes));
    }

    /// <summary>The patients with an outcome.</summary>
    public int Count(CohortOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcomes[outcome.Place];
    }

    /// <summary>The days that so many per cent of the planned courses do not exceed: the length of the first course, from the shortest, that makes up the share (nearest rank).</summary>
    /// <param name="percent">From 1 to 100; 50 is the median, 100 the longest.</param>
    /// <returns>The days, or null when no course is planned.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 1 to 100.</exception>
    public int? Percentile(int percent)
    {
        if (percent is < 1 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "Accepted: 1 to 100 per cent.");
        }

        long left = WholeDivision.Up((long)percent * Planned, 100);
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

    /// <summary>The number of planned courses of each length in months: the first of 1 to so many days, the next of as many more, and so on; of 0 days in the first.</summary>
    /// <param name="days">The days of a month, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public ImmutableArray<int> ByMonths(int days)
    {
        CohortMonth.MustHave(days);
        int[] months = new int[byDays.IsEmpty ? 0 : Month(byDays.Length - 1) + 1];
        for (int length = 0; length < byDays.Length; length++)
        {
            months[Month(length)] += byDays[length];
        }

        return [.. months];

        int Month(int length) => Math.Max(length - 1, 0) / days;
    }

    private static ImmutableArray<int> Sums(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        (ImmutableArray<int> longer, ImmutableArray<int> shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        int[] sums = [.. longer];
        for (int i = 0; i < shorter.Length; i++)
        {
            sums[i] += shorter[i];
        }

        return [.. sums];
    }
}
