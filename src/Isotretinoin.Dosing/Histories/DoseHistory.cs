using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The doses taken so far: periods without overlap, missed dates, partial days and undated missed days. Days outside every period are
/// breaks.
/// </summary>
/// <remarks>The order of the lists does not matter; a refusal names elements by their index as stated.</remarks>
public sealed class DoseHistory
{
    private DoseHistory(
        ImmutableArray<DosePeriod> periods, ImmutableArray<DateOnly> missed, ImmutableArray<PartialDay> partial, string? parameter)
    {
        (Periods, MissedDates, PartialDays) = (periods, missed, partial);
        List<Refusal>? refusals = null;
        Marked = MarkedDay.ByDate(missed.AsSpan(), partial.AsSpan(), ref refusals);
        ByDate = RecordedPeriod.ByDate(periods, Marked, ref refusals);
        if (refusals is not null)
        {
            throw new RefusalException(refusals, parameter);
        }
    }

    /// <summary>The periods, as stated.</summary>
    public ImmutableArray<DosePeriod> Periods { get; }

    /// <summary>The missed dates, as stated.</summary>
    public ImmutableArray<DateOnly> MissedDates { get; }

    /// <summary>The partial days, as stated.</summary>
    public ImmutableArray<PartialDay> PartialDays { get; }

    /// <summary>The periods, earliest first.</summary>
    internal ImmutableArray<RecordedPeriod> ByDate { get; }

    /// <summary>The marked days, earliest first, each once.</summary>
    internal ImmutableArray<MarkedDay> Marked { get; }

    /// <summary>A history of periods, in any order; empty when nothing was taken yet.</summary>
    /// <exception cref="RefusalException">
    /// Two periods overlap (<see cref="RefusalCode.HistoryOverlap"/>), or one has more missed days than dosing days
    /// (<see cref="RefusalCode.HistoryTooManyMissed"/>).
    /// </exception>
    public static DoseHistory Of(params ReadOnlySpan<DosePeriod> periods) =>
        new(Elements.Of(periods, nameof(periods)), [], [], nameof(periods));

    /// <summary>A history of periods, missed dates and partial days, each in any order.</summary>
    /// <exception cref="FormulationMismatchException">A partial dose is not of the period's formulation.</exception>
    /// <exception cref="RefusalException">
    /// Two periods overlap (<see cref="RefusalCode.HistoryOverlap"/>), a date is not a dosing day of any period
    /// (<see cref="RefusalCode.HistoryNotADosingDay"/>), a date is stated as two things (<see cref="RefusalCode.HistoryContradiction"/>),
    /// or a period has more undated missed days than unmarked dosing days (<see cref="RefusalCode.HistoryTooManyMissed"/>).
    /// All refusals are given at once.
    /// </exception>
    public static DoseHistory Of(ReadOnlySpan<DosePeriod> periods, ReadOnlySpan<DateOnly> missed, ReadOnlySpan<PartialDay> partial) =>
        new(Elements.Of(periods, nameof(periods)), [.. missed], Elements.Of(partial, nameof(partial)), parameter: null);

    /// <summary>This history with more missed dates. The same date twice counts once.</summary>
    /// <exception cref="RefusalException">
    /// As <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithMissedDates(params ReadOnlySpan<DateOnly> dates) =>
        new(Periods, [.. MissedDates, .. dates], PartialDays, nameof(dates));

    /// <summary>
    /// This history with every dosing day from one date to another, inclusive, missed. Off days and breaks between them do not change.
    /// </summary>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first, and at most 3,650 days in all.</param>
    /// <exception cref="RefusalException">
    /// As <see cref="DosingDaysBetween(DateOnly, DateOnly)"/>, and as
    /// <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithMissedDatesBetween(DateOnly first, DateOnly last) =>
        WithMissedDates(DosingDaysBetween(first, last).AsSpan());

    /// <summary>The dosing days from one date to another, inclusive, earliest first, including missed and partial ones.</summary>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first, and at most 3,650 days in all.</param>
    /// <exception cref="RefusalException">
    /// The last date is before the first (<see cref="RefusalCode.HistoryReversed"/>), the range is too long (<see
    /// cref="RefusalCode.DaysOutOfRange"/>), or there is no dosing day between them (<see cref="RefusalCode.HistoryNotADosingDay"/>).
    /// </exception>
    public ImmutableArray<DateOnly> DosingDaysBetween(DateOnly first, DateOnly last)
    {
        string span = $"{DateText.Of(first)} to {DateText.Of(last)}";
        if (last < first)
        {
            throw new RefusalException(
                RefusalCode.HistoryReversed, "", $"Read {span}. Accepted: a last date that is not before the first.", nameof(last));
        }

        if (last.DayNumber - first.DayNumber >= DosePeriod.AcceptedMissedDays.Maximum)
        {
            throw new RefusalException(
                RefusalCode.DaysOutOfRange,
                "",
                $"Read {span}. Accepted: {DosePeriod.AcceptedMissedDays} from one to the other.",
                nameof(last));
        }

        ImmutableArray<DateOnly> days =
        [
            .. from recorded in ByDate
               let begin = Math.Max(first.DayNumber, recorded.FirstDay)
               let end = Math.Min(last.DayNumber, recorded.LastDay)
               from day in Enumerable.Range(begin, Math.Max(0, end - begin + 1))
               where recorded.Period.HasDosingDay(day)
               select DateOnly.FromDayNumber(day),
        ];
        return days.IsEmpty
            ? throw new RefusalException(
                RefusalCode.HistoryNotADosingDay,
                "",
                $"Read {span}, on none of which a dose is stated. Accepted: dates with a dosing day of a period between them.",
                nameof(last))
            : days;
    }

    /// <summary>This history with more partial days. The same date twice with the same dose counts once.</summary>
    /// <exception cref="FormulationMismatchException">A dose is not of its period's formulation.</exception>
    /// <exception cref="RefusalException">
    /// As <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithPartialDays(params ReadOnlySpan<PartialDay> days) =>
        new(Periods, MissedDates, [.. PartialDays, .. Elements.Of(days, nameof(days))], nameof(days));

    /// <summary>The period of a day; null on a break.</summary>
    public DosePeriod? PeriodOn(DateOnly day) => LastBegunBy(day) is { } period && period.Last >= day ? period : null;

    /// <summary>The last period to begin on or before a day; null when there is none.</summary>
    internal DosePeriod? LastBegunBy(DateOnly day)
    {
        int begun = 0;
        int beyond = ByDate.Length;
        while (begun < beyond)
        {
            int middle = (begun + beyond) / 2;
            (begun, beyond) = ByDate[middle].FirstDay <= day.DayNumber ? (middle + 1, beyond) : (begun, middle);
        }

        return begun > 0 ? ByDate[begun - 1].Period : null;
    }

    /// <summary>The formulation of every period; null without periods, and when there are several.</summary>
    public Formulation? OnlyFormulation =>
        Periods is [var first, ..] && Periods.All(period => period.Formulation == first.Formulation) ? first.Formulation : null;

    /// <summary>The progress at the end of a day.</summary>
    /// <param name="asOf">
    /// The last day that counts as taken. Later dates are ignored; undated misses count once their period is over.
    /// </param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="target">The target; doses of other formulations count by equivalence.</param>
    public Progress ProgressAt(DateOnly asOf, WeightHistory weights, WeightPolicy policy, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(target);
        return new Progress(this, asOf, weights, policy, target.Formulation, target);
    }

    /// <summary>The progress at the end of a day, without a target.</summary>
    /// <param name="asOf">
    /// The last day that counts as taken. Later dates are ignored; undated misses count once their period is over.
    /// </param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="countedIn">The formulation of the total; doses of other formulations count by equivalence.</param>
    public Progress ProgressAt(DateOnly asOf, WeightHistory weights, WeightPolicy policy, Formulation countedIn)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(countedIn);
        return new Progress(this, asOf, weights, policy, countedIn, target: null);
    }

    /// <summary>The progress at the end of a day, by one weight.</summary>
    /// <param name="asOf">The last day that counts as taken.</param>
    /// <param name="weight">The body weight.</param>
    /// <param name="target">The target.</param>
    public Progress ProgressAt(DateOnly asOf, BodyWeight weight, CumulativeTarget target) =>
        ProgressAt(asOf, WeightHistory.Of(weight), WeightPolicy.Starting, target);

    /// <summary>
    /// The periods and the number of marked days: <c>2026-01-01 to 2026-03-31: 40 mg/day conventional; 2 missed dates</c>.
    /// </summary>
    public override string ToString()
    {
        string periods = Periods.IsEmpty ? "nothing taken" : string.Join("; ", ByDate.Select(recorded => recorded.Period));
        string missed = MissedDates.IsEmpty ? "" : $"; {CountText.Of(MissedDates.Length, "missed date")}";
        return $"{periods}{missed}{(PartialDays.IsEmpty ? "" : $"; {CountText.Of(PartialDays.Length, "partial day")}")}";
    }
}
