using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The calendar of a course with dates, under the stated protocols: supplies, blood tests, pregnancy tests, windows. Dates after the last
/// capsule need a stated last capsule; all others are planned dates.
/// </summary>
public sealed class CourseCalendar
{
    private readonly CalendarBasis basis;

    // Made when first asked for: a calendar is often only a step to one with samples, visits or a last capsule.
    private readonly Lazy<ImmutableArray<CalendarEntry>> entries;

    private CourseCalendar(CalendarBasis basis, YesNoUnknown canGetPregnant, ImmutableArray<CalendarProtocol> protocols)
    {
        (this.basis, CanGetPregnant, Protocols) = (basis, canGetPregnant, protocols);
        entries = new(() => CalendarEntry.AllOf(basis, canGetPregnant, protocols));
    }

    /// <summary>The earliest date of a calendar: 0001-03-01.</summary>
    public static DateOnly Earliest => SupportedDates.Earliest;

    /// <summary>The latest date of a calendar: 9999-09-30.</summary>
    public static DateOnly Latest => SupportedDates.Latest;

    /// <summary>The course.</summary>
    public Course Course => basis.Course;

    /// <summary>The first day of the course: day 1, or before it, of a course that is carried on.</summary>
    public DateOnly Begun => basis.Begun;

    /// <summary>The days of a supply.</summary>
    public int SupplyDays => basis.SupplyDays;

    /// <summary>The packs that supplies are handed over in; null when not stated.</summary>
    public Packs? Packs => basis.Packs;

    /// <summary>Whether the patient can get pregnant; unknown is never taken for no.</summary>
    public YesNoUnknown CanGetPregnant { get; }

    /// <summary>The protocols.</summary>
    public ImmutableArray<CalendarProtocol> Protocols { get; }

    /// <summary>The stated date of the last capsule; never the plan's last day.</summary>
    public DateOnly? LastCapsule => basis.LastCapsule;

    /// <summary>The entries: by date, then the undated ones.</summary>
    public ImmutableArray<CalendarEntry> Entries => entries.Value;

    /// <summary>The samples that open no window: none is asked for, no supply begins within it, or a later sample is before that.</summary>
    public ImmutableArray<DateOnly> SamplesWithoutWindow => WithoutWindow(basis.Samples, timing => timing.IsFromSample);

    /// <summary>The visits that open no window: none is asked for, no supply begins within it, or a later visit is before that.</summary>
    public ImmutableArray<DateOnly> VisitsWithoutWindow => WithoutWindow(basis.Visits, timing => timing.IsFromVisit);

    /// <summary>The calendar of a course.</summary>
    /// <param name="course">A course with a start date and at least one day.</param>
    /// <param name="supplyDays">The days of a supply, from 1 to 365.</param>
    /// <param name="canGetPregnant">
    /// Whether the patient can get pregnant. If unknown, the rules for both are kept with their condition.
    /// </param>
    /// <param name="protocols">The protocols, each counted once; without any there are only supplies.</param>
    /// <exception cref="RefusalException">The course has no start date or no days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The supply days are outside 1 to 365, or the course lies outside 0001-03-01 to 9999-09-30.
    /// </exception>
    public static CourseCalendar Of(
        Course course, int supplyDays, YesNoUnknown canGetPregnant, params ReadOnlySpan<CalendarProtocol> protocols)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(canGetPregnant);
        ImmutableArray<CalendarProtocol> named = Elements.SetOf(protocols, nameof(protocols));
        if (named.DistinctBy(protocol => protocol.Id).Count() != named.Length)
        {
            throw new ArgumentException("Two protocols have the same identifier.", nameof(protocols));
        }

        return new CourseCalendar(CalendarBasis.Of(course, supplyDays), canGetPregnant, named);
    }

    /// <summary>This calendar with supplies that are handed over in whole packs; their entries say which.</summary>
    public CourseCalendar InPacks(Packs packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return With(basis with { Packs = packs });
    }

    /// <summary>
    /// This calendar of the rest of a course, with the first day of what was taken before: dates that are counted from the first capsule
    /// or from the start are counted from there, and the first supply of the rest is not the first of the course.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 0001-03-01, or not before day 1 of the course.</exception>
    public CourseCalendar BegunOn(DateOnly date) => date < basis.Start
        ? With(basis with { Begun = Checked(date, Earliest, "after", nameof(date)) })
        : throw new OutOfRangeException(
            RefusalCode.DateOutOfRange, "after", DateText.Of(date), $"a date before {DateText.Of(basis.Start)}", nameof(date));

    /// <summary>
    /// This calendar with the date of the last capsule: the dates after it are set, and planned entries after it are removed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before the start of the course, or after 9999-09-30.</exception>
    public CourseCalendar AfterLastCapsule(DateOnly date) =>
        With(basis with { LastCapsule = Checked(date, basis.Start, "lastCapsule", nameof(date)) });

    /// <summary>
    /// This calendar with the date of a pregnancy test sample. A window is counted from the last before a supply that begins within it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 0001-03-01 to 9999-09-30.</exception>
    public CourseCalendar WithSample(DateOnly date) =>
        With(basis with { Samples = Including(basis.Samples, [date], "samples", nameof(date)) });

    /// <summary>This calendar with dates of pregnancy test samples.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 0001-03-01 to 9999-09-30.</exception>
    public CourseCalendar WithSamples(params ReadOnlySpan<DateOnly> dates) =>
        With(basis with { Samples = Including(basis.Samples, dates, "samples", nameof(dates)) });

    /// <summary>This calendar with the date of an office visit, from which an earlier edition of iPLEDGE counts as from a sample.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 0001-03-01 to 9999-09-30.</exception>
    public CourseCalendar WithVisit(DateOnly date) => With(basis with { Visits = Including(basis.Visits, [date], "visits", nameof(date)) });

    /// <summary>This calendar with dates of office visits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 0001-03-01 to 9999-09-30.</exception>
    public CourseCalendar WithVisits(params ReadOnlySpan<DateOnly> dates) =>
        With(basis with { Visits = Including(basis.Visits, dates, "visits", nameof(dates)) });

    /// <summary>The entries before a date. The calendar knows the plan, not what was done: a past entry may be done or overdue.</summary>
    public ImmutableArray<CalendarEntry> PastOn(DateOnly date) => [.. Entries.Where(entry => entry.LastDate < date)];

    /// <summary>What is due on a date: its day, or its window is open.</summary>
    public ImmutableArray<CalendarEntry> DueOn(DateOnly date) =>
        [.. Entries.Where(entry => entry.FirstDate <= date && date <= entry.LastDate)];

    /// <summary>What falls due after a date.</summary>
    public ImmutableArray<CalendarEntry> AheadOn(DateOnly date) => [.. Entries.Where(entry => entry.FirstDate > date)];

    /// <summary>The calendar as an iCalendar file (RFC 5545): a day or window is an all-day event, an undated entry a to-do.</summary>
    /// <param name="file">Whose course it is, when the file is made, and which earlier file it takes the place of.</param>
    /// <returns>The text with CRLF line ends, to be written in UTF-8.</returns>
    public string ToICalendar(CalendarFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ICalendarText.Of(Entries, file);
    }

    /// <summary>The dates of the course, the number of entries, and the protocols.</summary>
    public override string ToString()
    {
        int undated = Entries.Count(entry => entry.FirstDate is null);
        string followed = Protocols.IsEmpty ? "supplies alone" : string.Join(", ", Protocols);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{basis.Start:yyyy-MM-dd} to {basis.PlannedEnd:yyyy-MM-dd}: {Entries.Length} entries, {undated} without a date ({followed})");
    }

    private static ImmutableArray<DateOnly> Including(
        ImmutableArray<DateOnly> known, ReadOnlySpan<DateOnly> dates, string list, string parameter)
    {
        for (int place = 0; place < dates.Length; place++)
        {
            _ = Checked(dates[place], Earliest, Refusal.Element(list, place), parameter);
        }

        return [.. known.Concat(dates.ToArray()).Distinct()];
    }

    private static DateOnly Checked(DateOnly date, DateOnly earliest, string member, string parameter) => date >= earliest && date <= Latest
        ? date
        : throw new OutOfRangeException(
            RefusalCode.DateOutOfRange, member, DateText.Of(date), $"{DateText.Of(earliest)} to {DateText.Of(Latest)}", parameter);

    private ImmutableArray<DateOnly> WithoutWindow(ImmutableArray<DateOnly> dates, Func<CalendarTiming, bool> isFrom)
    {
        var opening = Entries.Where(entry => entry.Rule is { } rule && isFrom(rule.Timing)).Select(entry => entry.FirstDate).ToHashSet();
        return [.. dates.Where(date => !opening.Contains(date))];
    }

    private CourseCalendar With(CalendarBasis changed) => new(changed, CanGetPregnant, Protocols);
}
