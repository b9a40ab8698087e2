using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>How long the planned courses of a cohort are, in days, and how many patients have none.</summary>
public sealed class CourseLengths
{
    private readonly ImmutableArray<int> rising;
    private readonly ImmutableArray<int> outcomes;

    private CourseLengths(ImmutableArray<int> rising, ImmutableArray<int> outcomes) => (this.rising, this.outcomes) = (rising, outcomes);

    /// <summary>The number of planned courses.</summary>
    public int Planned => rising.Length;

    /// <summary>The days of the shortest planned course; null when none is planned.</summary>
    public int? Shortest => rising.IsEmpty ? null : rising[0];

    /// <summary>The days of the longest planned course; null when none is planned.</summary>
    public int? Longest => rising.IsEmpty ? null : rising[^1];

    /// <summary>The lengths of the planned courses.</summary>
    public static CourseLengths Of(ReadOnlySpan<CohortCourse> courses)
    {
        List<int> days = [];
        int[] outcomes = new int[CohortOutcome.All.Length];
        foreach (ref readonly CohortCourse course in courses)
        {
            outcomes[course.Outcome.Place]++;
            if (course.Outcome == CohortOutcome.Planned)
            {
                days.Add(course.Days);
            }
        }

        days.Sort();
        return new CourseLengths([.. days], [.. outcomes]);
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
    public int? Percentile(int percent) => percent is < 1 or > 100
        ? throw new ArgumentOutOfRangeException(nameof(percent), percent, "Accepted: 1 to 100 per cent.")
        : rising.IsEmpty ? null : rising[(int)WholeDivision.Up((long)percent * rising.Length, 100) - 1];

    /// <summary>The number of planned courses of each length in months: the first of 1 to so many days, the next of as many more, and so on; of 0 days in the first.</summary>
    /// <param name="days">The days of a month, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public ImmutableArray<int> ByMonths(int days)
    {
        if (days is < 1 or > 365)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "Accepted: 1 to 365 days a month.");
        }

        int[] months = new int[rising.IsEmpty ? 0 : Month(rising[^1]) + 1];
        foreach (int length in rising)
        {
            months[Month(length)]++;
        }

        return [.. months];

        int Month(int length) => Math.Max(length - 1, 0) / days;
    }
}
