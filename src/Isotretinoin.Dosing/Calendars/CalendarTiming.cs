using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The timing of a rule, in words and as dates of a course. A month of a course is 30 days. A month of waiting is the longer of 30 days and
/// the calendar month; a month to act within, the shorter. Dates after the last capsule need a stated last capsule.
/// </summary>
internal sealed class CalendarTiming
{
    private const int DaysInMonth = 30;
    private const int DaysInWeek = 7;

    private readonly Func<CalendarBasis, IEnumerable<CalendarOccurrence>> occurrences;

    private CalendarTiming(string text, Func<CalendarBasis, IEnumerable<CalendarOccurrence>> occurrences) =>
        (Text, this.occurrences) = (text, occurrences);

    /// <summary>The timing in words: <c>8 weeks after the last capsule</c>.</summary>
    public string Text { get; }

    public static CalendarTiming BeforeStart { get; } = new("before the first capsule", b => [CalendarOccurrence.On(b.Start)]);

    public static CalendarTiming WithinMonthBeforeStart { get; } = new(
        "within a month, and at most 30 days, before the first capsule",
        b => [CalendarOccurrence.Between(Later(b.Start.AddDays(-DaysInMonth), b.Start.AddMonths(-1)), b.Start)]);

    public static CalendarTiming OneMonthBeforeStart { get; } = new(
        "from one month, and at least 30 days, before the first capsule",
        b => [CalendarOccurrence.On(Earlier(b.Start.AddDays(-DaysInMonth), b.Start.AddMonths(-1)))]);

    public static CalendarTiming OnceDuringCourse { get; } = new(
        "at least once during the course", b => [CalendarOccurrence.Between(b.Start, b.End)]);

    public static CalendarTiming AtPeakDose { get; } = new("at the peak dose", b =>
    {
        CoursePhase peak = b.PeakPhase;
        return [CalendarOccurrence.Between(b.Start.AddDays(peak.FirstDay - 1), Earlier(b.Start.AddDays(peak.LastDay - 1), b.End))];
    });

    public static CalendarTiming AtEnd { get; } = new(
        "at the end of the course", b => [CalendarOccurrence.On(b.LastCapsule ?? b.PlannedEnd)]);

    public static CalendarTiming OneMonthAfterLastCapsule { get; } = AfterLastCapsule(
        "one month, and at least 30 days, after the last capsule", last => Later(last.AddDays(DaysInMonth), last.AddMonths(1)));

    public static CalendarTiming TwoMonthsAfterLastCapsule { get; } = AfterLastCapsule(
        "two months, and at least 8 weeks, after the last capsule", last => Later(last.AddDays(8 * DaysInWeek), last.AddMonths(2)));

    /// <summary>The timing in words.</summary>
    public override string ToString() => Text;

    public static CalendarTiming Undated(string text) => new(text, _ => [CalendarOccurrence.Undated]);

    public static CalendarTiming DaysBeforeStart(int days) => new(
        Invariant($"up to {days} days before the first capsule"), b => [CalendarOccurrence.Between(b.Start.AddDays(-days), b.Start)]);

    public static CalendarTiming WeeksAfterStart(int weeks) => new(
        Invariant($"{weeks} weeks after the start"),
        b => DaysInWeek * weeks <= b.End.DayNumber - b.Start.DayNumber ? [CalendarOccurrence.On(b.Start.AddDays(DaysInWeek * weeks))] : []);

    public static CalendarTiming WeeksAfterLastCapsule(int weeks) => AfterLastCapsule(
        Invariant($"{weeks} weeks after the last capsule"), last => last.AddDays(DaysInWeek * weeks));

    /// <summary>A month after the start, then every number of months to the end of the course.</summary>
    public static CalendarTiming MonthOneThenEvery(int months) => new(
        months == 1
            ? "every month (of 30 days) from the start"
            : Invariant($"a month (of 30 days) after the start, then every {months} months"),
        b => Numbered(Dates(b.Start.AddDays(DaysInMonth), months * DaysInMonth, b.End).Select(CalendarOccurrence.On)));

    /// <summary>
    /// The days of the sample for which a window of a number of days, the sample's own included, is open when a supply begins.
    /// </summary>
    public static CalendarTiming SampleForEachSupply(int windowDays) => new(
        "before each supply, its window still open when the supply begins",
        b => Numbered(b.Supplies
            .Select(supply => supply.FirstDate)
            .OfType<DateOnly>()
            .Select(first => CalendarOccurrence.Between(first.AddDays(1 - windowDays), first))));

    public static CalendarTiming WindowFromSample(int days) =>
        Window(Invariant($"{days} days, the date of the sample counted as day 1"), days, b => b.Samples);

    public static CalendarTiming WindowFromVisit(int days) =>
        Window(Invariant($"{days} days, the date of the office visit counted as day 1"), days, b => b.Visits);

    public IEnumerable<CalendarOccurrence> In(CalendarBasis basis) => occurrences(basis);

    private static CalendarTiming AfterLastCapsule(string text, Func<DateOnly, DateOnly> date) => new(
        text, b => [b.LastCapsule is { } last ? CalendarOccurrence.On(date(last)) : CalendarOccurrence.Undated]);

    private static CalendarTiming Window(string text, int days, Func<CalendarBasis, ImmutableArray<DateOnly>> from) =>
        new(text, b => from(b).IsEmpty
        ? [CalendarOccurrence.Undated]
        : from(b).Select(date => new CalendarOccurrence(
            date.ToString("yyyyMMdd", CultureInfo.InvariantCulture), date, date.AddDays(days - 1))));

    private static IEnumerable<DateOnly> Dates(DateOnly first, int every, DateOnly last)
    {
        for (int day = first.DayNumber; day <= last.DayNumber; day += every)
        {
            yield return DateOnly.FromDayNumber(day);
        }
    }

    private static IEnumerable<CalendarOccurrence> Numbered(IEnumerable<CalendarOccurrence> occurrences) =>
        occurrences.Select((occurrence, i) => occurrence with { Key = (i + 1).ToString(CultureInfo.InvariantCulture) });

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
