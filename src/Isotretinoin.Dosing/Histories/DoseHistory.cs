using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What was taken so far: periods that do not overlap, dates on which nothing or another dose was taken, and
/// undated missed days. Days in no period are breaks: nothing was taken on them.
/// </summary>
/// <remarks>The order of the lists does not matter; a refusal names elements by their place in the lists as they were stated.</remarks>
public sealed class DoseHistory
{
    private DoseHistory(ImmutableArray<DosePeriod> periods, ImmutableArray<DateOnly> missed, ImmutableArray<PartialDay> partial)
    {
        (Periods, MissedDates, PartialDays) = (periods, missed, partial);
        Marked = MarkedDay.ByDate(missed.AsSpan(), partial.AsSpan());
        ByDate = Recorded(periods, Marked);
    }

    /// <summary>The periods as they were stated.</summary>
    public ImmutableArray<DosePeriod> Periods { get; }

    /// <summary>The dates on which nothing was taken, as they were stated.</summary>
    public ImmutableArray<DateOnly> MissedDates { get; }

    /// <summary>The dates on which another dose was taken, as they were stated.</summary>
    public ImmutableArray<PartialDay> PartialDays { get; }

    /// <summary>The periods, earliest first.</summary>
    internal ImmutableArray<RecordedPeriod> ByDate { get; }

    /// <summary>The marked days, earliest first, each once.</summary>
    internal ImmutableArray<MarkedDay> Marked { get; }

    /// <summary>A history of periods, in any order; none when nothing was taken yet.</summary>
    /// <exception cref="HistoryException">
    /// Two periods overlap (<see cref="HistoryFault.Overlap"/>), or one has more missed days than dosing
    /// days (<see cref="HistoryFault.TooManyMissed"/>).
    /// </exception>
    public static DoseHistory Of(params ReadOnlySpan<DosePeriod> periods)
    {
        StatedList.MustHoldNoNull(periods, nameof(periods));
        return new([.. periods], [], []);
    }

    /// <summary>This history with more dates on which nothing was taken. The same date twice counts once.</summary>
    /// <exception cref="HistoryException">
    /// A date is no dosing day of any period (<see cref="HistoryFault.NotADosingDay"/>), contradicts a partial day
    /// (<see cref="HistoryFault.Contradiction"/>), or leaves fewer dosing days than undated ones are missed
    /// (<see cref="HistoryFault.TooManyMissed"/>).
    /// </exception>
    public DoseHistory WithMissedDates(params ReadOnlySpan<DateOnly> dates) => new(Periods, [.. MissedDates, .. dates], PartialDays);

    /// <summary>
    /// This history with more dates on which another dose was taken than their period states. The same date
    /// twice counts once if it says the same.
    /// </summary>
    /// <exception cref="FormulationMismatchException">A dose is not in the milligrams of its period.</exception>
    /// <inheritdoc cref="WithMissedDates"/>
    public DoseHistory WithPartialDays(params ReadOnlySpan<PartialDay> days)
    {
        StatedList.MustHoldNoNull(days, nameof(days));
        return new(Periods, MissedDates, [.. PartialDays, .. days]);
    }

    /// <summary>The period that a day falls in; null when the day is a break.</summary>
    public DosePeriod? PeriodOn(DateOnly day)
    {
        int begun = 0;
        int beyond = ByDate.Length;
        while (begun < beyond)
        {
            int middle = (begun + beyond) / 2;
            (begun, beyond) = ByDate[middle].FirstDay <= day.DayNumber ? (middle + 1, beyond) : (begun, middle);
        }

        return begun > 0 && ByDate[begun - 1].LastDay >= day.DayNumber ? ByDate[begun - 1].Period : null;
    }

    /// <summary>How the course stands at the end of a day.</summary>
    /// <param name="asOf">
    /// The last day whose doses count as taken; what is dated after it is left out, and undated misses count once their period is over.
    /// </param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">Over which of them milligrams are counted.</param>
    /// <param name="target">What the course aims at; doses of other formulations are counted toward it by their worth.</param>
    public Progress ProgressAt(DateOnly asOf, WeightHistory weights, WeightPolicy policy, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(target);
        return new Progress(this, asOf, weights, policy, target);
    }

    private static ImmutableArray<RecordedPeriod> Recorded(ImmutableArray<DosePeriod> periods, ImmutableArray<MarkedDay> marked)
    {
        int[] stated = [.. Enumerable.Range(0, periods.Length).OrderBy(i => periods[i].First)];
        ImmutableArray<RecordedPeriod>.Builder recorded = ImmutableArray.CreateBuilder<RecordedPeriod>(periods.Length);
        int done = 0;
        for (int i = 0; i < stated.Length; i++)
        {
            DosePeriod period = periods[stated[i]];
            if (i > 0 && periods[stated[i - 1]] is var before && before.Last >= period.First)
            {
                throw new HistoryException(
                    HistoryFault.Overlap,
                    $"Two periods overlap: {before} and {period}. Accepted: periods with no day in common.",
                    new HistoryElement(HistoryList.Periods, stated[i - 1]),
                    new HistoryElement(HistoryList.Periods, stated[i]));
            }

            int first = done;
            while (done < marked.Length && marked[done].Date <= period.Last)
            {
                MustBeDosed(marked[done], period);
                done++;
            }

            recorded.Add(RecordedPeriod.Of(period, stated[i], marked.AsSpan(first, done - first)));
        }

        return done == marked.Length ? recorded.DrainToImmutable() : throw NotDosed(marked[done]);
    }

    private static void MustBeDosed(MarkedDay marked, DosePeriod period)
    {
        if (!period.HasDosingDay(marked.Day))
        {
            throw NotDosed(marked);
        }

        marked.Formulation?.MustBe(period.Formulation);
    }

    private static HistoryException NotDosed(MarkedDay marked) => new(
        HistoryFault.NotADosingDay,
        $"{DateText.Of(marked.Date)} is stated as {marked.Stated.List}, but is no dosing day of any period. "
        + "Accepted: days of a period's pattern, with a dose above 0.",
        marked.Stated);
}
