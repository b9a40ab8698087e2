using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What was taken so far: periods that do not overlap, dates on which nothing or another dose was taken, and
/// undated missed days. Days in no period are breaks: nothing was taken on them.
/// </summary>
/// <remarks>The order of the lists does not matter; a refusal names elements by their place in the lists as they were stated.</remarks>
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
    /// <exception cref="RefusalException">
    /// Two periods overlap (<see cref="RefusalCode.HistoryOverlap"/>), or one has more missed days than dosing days
    /// (<see cref="RefusalCode.HistoryTooManyMissed"/>).
    /// </exception>
    public static DoseHistory Of(params ReadOnlySpan<DosePeriod> periods) =>
        new(Elements.Of(periods, nameof(periods)), [], [], nameof(periods));

    /// <summary>
    /// A history of periods, of dates on which nothing was taken, and of dates on which another dose was, each in any order.
    /// </summary>
    /// <exception cref="FormulationMismatchException">A partial dose is not in the milligrams of its period.</exception>
    /// <exception cref="RefusalException">
    /// Two periods overlap (<see cref="RefusalCode.HistoryOverlap"/>), a date is not a dosing day of any period
    /// (<see cref="RefusalCode.HistoryNotADosingDay"/>), a date says two things (<see cref="RefusalCode.HistoryContradiction"/>), or a
    /// period has fewer dosing days without a date of their own than are stated as missed (<see cref="RefusalCode.HistoryTooManyMissed"/>).
    /// All of it is said at once.
    /// </exception>
    public static DoseHistory Of(ReadOnlySpan<DosePeriod> periods, ReadOnlySpan<DateOnly> missed, ReadOnlySpan<PartialDay> partial) =>
        new(Elements.Of(periods, nameof(periods)), [.. missed], Elements.Of(partial, nameof(partial)), parameter: null);

    /// <summary>This history with more dates on which nothing was taken. The same date twice counts once.</summary>
    /// <exception cref="RefusalException">
    /// As <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithMissedDates(params ReadOnlySpan<DateOnly> dates) =>
        new(Periods, [.. MissedDates, .. dates], PartialDays, nameof(dates));

    /// <summary>
    /// This history with nothing taken from a date to another, both included: every dosing day between them is missed. Days off and
    /// breaks between them stay what they are.
    /// </summary>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first, and at most 3,650 days with it.</param>
    /// <exception cref="RefusalException">
    /// As <see cref="DosingDaysBetween(DateOnly, DateOnly)"/>, and as
    /// <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithMissedDatesBetween(DateOnly first, DateOnly last) =>
        WithMissedDates(DosingDaysBetween(first, last).AsSpan());

    /// <summary>
    /// The dosing days from a date to another, both included, earliest first; those that are missed or partial among them.
    /// </summary>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first, and at most 3,650 days with it.</param>
    /// <exception cref="RefusalException">
    /// The last date is before the first (<see cref="RefusalCode.HistoryReversed"/>), they are further apart
    /// (<see cref="RefusalCode.DaysOutOfRange"/>), or there is no dosing day from one to the other
    /// (<see cref="RefusalCode.HistoryNotADosingDay"/>).
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

    /// <summary>
    /// This history with more dates on which another dose was taken than their period states. The same date twice counts once if it says
    /// the same.
    /// </summary>
    /// <exception cref="FormulationMismatchException">A dose is not in the milligrams of its period.</exception>
    /// <exception cref="RefusalException">
    /// As <see cref="Of(ReadOnlySpan{DosePeriod}, ReadOnlySpan{DateOnly}, ReadOnlySpan{PartialDay})"/>.
    /// </exception>
    public DoseHistory WithPartialDays(params ReadOnlySpan<PartialDay> days) =>
        new(Periods, MissedDates, [.. PartialDays, .. Elements.Of(days, nameof(days))], nameof(days));

    /// <summary>The period that a day falls in; null when the day is a break.</summary>
    public DosePeriod? PeriodOn(DateOnly day) => LastBegunBy(day) is { } period && period.Last >= day ? period : null;

    /// <summary>The period that began last, up to a day; null when none has begun.</summary>
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

    /// <summary>How the course stands at the end of a day, over one weight for everything.</summary>
    /// <param name="asOf">The last day whose doses count as taken.</param>
    /// <param name="weight">The body weight.</param>
    /// <param name="target">What the course aims at.</param>
    public Progress ProgressAt(DateOnly asOf, BodyWeight weight, CumulativeTarget target) =>
        ProgressAt(asOf, WeightHistory.Of(weight), WeightPolicy.Starting, target);

    /// <summary>
    /// The periods and how many days are marked: <c>2026-01-01 to 2026-03-31: 40 mg/day conventional; 2 missed dates</c>.
    /// </summary>
    public override string ToString()
    {
        string periods = Periods.IsEmpty ? "nothing taken" : string.Join("; ", ByDate.Select(recorded => recorded.Period));
        string missed = MissedDates.IsEmpty ? "" : $"; {CountText.Of(MissedDates.Length, "missed date")}";
        return $"{periods}{missed}{(PartialDays.IsEmpty ? "" : $"; {CountText.Of(PartialDays.Length, "partial day")}")}";
    }
}
