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

    /// <summary>Whether it is a window counted from the sample of a pregnancy test.</summary>
    public bool IsFromSample { get; private init; }

    /// <summary>Whether it is a window counted from an office visit.</summary>
    public bool IsFromVisit { get; private init; }

    public static CalendarTiming BeforeStart { get; } = new(
        "before the first capsule", b => [CalendarOccurrence.On(b.Begun.AddDays(-1))]);

    public static CalendarTiming WithinMonthBeforeStart { get; } = new(
        "within a month, and at most 30 days, before the first capsule",
        b => [CalendarOccurrence.Between(Later(b.Begun.AddDays(-DaysInMonth), b.Begun.AddMonths(-1)), b.Begun.AddDays(-1))]);

    public static CalendarTiming OneMonthBeforeStart { get; } = new(
        "from one month, and at least 30 days, before the first capsule",
        b => [CalendarOccurrence.On(Earlier(b.Begun.AddDays(-DaysInMonth), b.Begun.AddMonths(-1)))]);

    public static CalendarTiming OnceDuringCourse { get; } = new(
        "at least once during the course", b => [CalendarOccurrence.Between(b.Begun, b.End)]);

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
        Invariant($"up to {days} days before the first capsule"), 
        b => [CalendarOccurrence.Between(b.Begun.AddDays(-days), b.Begun.AddDays(-1))]);

    public static CalendarTiming WeeksAfterStart(int weeks) => new(
        Invariant($"{weeks} weeks after the start"),
        b => DaysInWeek * weeks <= b.End.DayNumber - b.Begun.DayNumber ? [CalendarOccurrence.On(b.Begun.AddDays(DaysInWeek * weeks))] : []);

    public static CalendarTiming WeeksAfterLastCapsule(int weeks) => AfterLastCapsule(
        Invariant($"{weeks} weeks after the last capsule"), last => last.AddDays(DaysInWeek * weeks));

    public static CalendarTiming DaysAfterLastCapsule(int days) => AfterLastCapsule(
        Invariant($"{days} days after the last capsule"), last => last.AddDays(days));

    /// <summary>A month after the start, then every number of months to the end of the course.</summary>
    public static CalendarTiming MonthOneThenEvery(int months) => new(
        months == 1
            ? "every month (of 30 days) from the start"
            : Invariant($"a month (of 30 days) after the start, then every {months} months"),
        b => Numbered(Dates(b.Begun.AddDays(DaysInMonth), months * DaysInMonth, b.End).Select(CalendarOccurrence.On)));

    /// <summary>
    /// The days of the sample, before the supply, for which a window of a number of days, the sample's own included, is open when a
    /// supply begins.
    /// </summary>
    public static CalendarTiming SampleForEachSupply(int windowDays) => new(
        "before each supply, its window still open when the supply begins",
        b => b.Supplies.Select(supply => new CalendarOccurrence(
            Number(supply.Number), b.DateOf(supply.FirstDay + 1 - windowDays), b.DateOf(supply.FirstDay - 1))));

    /// <summary>
    /// The day before each supply but the first of the course. What lasts for more than a month has others, a month after one another.
    /// </summary>
    public static CalendarTiming BeforeEachLaterSupply { get; } = new(
        "before each supply after the first, and every month (of 30 days) of a longer one", b => b.Supplies.SelectMany(supply =>
            from month in Enumerable.Range(0, 1 + ((supply.Days - 2) / DaysInMonth))
            let day = supply.FirstDay - 1 + (month * DaysInMonth)
            where (day > 0 || b.IsCarriedOn) && b.DateOf(day) <= b.End
            select CalendarOccurrence.On(b.DateOf(day)) with
            {
                Key = month == 0 ? Number(supply.Number) : $"{Number(supply.Number)}.{Number(month)}",
            }));

    public static CalendarTiming WindowFromSample(int days) => Window("sample", days, b => b.Samples, isFromSample: true);

    public static CalendarTiming WindowFromVisit(int days) => Window("office visit", days, b => b.Visits, isFromSample: false);

    public IEnumerable<CalendarOccurrence> In(CalendarBasis basis) => occurrences(basis);

    private static CalendarTiming AfterLastCapsule(string text, Func<DateOnly, DateOnly> date) => new(
        text, b => [b.LastCapsule is { } last ? CalendarOccurrence.On(date(last)) : CalendarOccurrence.Undated]);

    /// <summary>A window from the last of the dates before each supply, when the supply begins within it.</summary>
    private static CalendarTiming Window(
        string opener, int days, Func<CalendarBasis, ImmutableArray<DateOnly>> stated, bool isFromSample)
    {
        return new(Invariant($"{days} days, the date of the {opener} before the supply counted as day 1"), Windows)
        {
            IsFromSample = isFromSample,
            IsFromVisit = !isFromSample,
        };

        IEnumerable<CalendarOccurrence> Windows(CalendarBasis basis)
        {
            var known = stated(basis).ToHashSet();
            CalendarOccurrence[] windows =
            [
                .. basis.Supplies
                    .SelectMany(supply => Within(days, basis.DateOf(supply.FirstDay)).Where(known.Contains).Take(1))
                    .Distinct()
                    .Select(first => new CalendarOccurrence(
                        first.ToString("yyyyMMdd", CultureInfo.InvariantCulture), first, first.AddDays(days - 1))),
            ];
            return windows.Length == 0 ? [CalendarOccurrence.Undated] : windows;
        }
    }

    /// <summary>A date and those before it, so many in all, the latest first.</summary>
    private static IEnumerable<DateOnly> Within(int days, DateOnly last) =>
        Enumerable.Range(0, Math.Min(days, last.DayNumber + 1)).Select(back => last.AddDays(-back));

    private static IEnumerable<DateOnly> Dates(DateOnly first, int every, DateOnly last)
    {
        for (int day = first.DayNumber; day <= last.DayNumber; day += every)
        {
            yield return DateOnly.FromDayNumber(day);
        }
    }

    private static IEnumerable<CalendarOccurrence> Numbered(IEnumerable<CalendarOccurrence> occurrences) =>
        occurrences.Select((occurrence, i) => occurrence with { Key = Number(i + 1) });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
