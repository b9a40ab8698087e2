using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A rule for entries of a calendar: task, timing, patients and source.</summary>
/// <remarks>
/// A host makes its own for <see cref="CalendarProtocol.Create"/>; each timing has a factory. Each takes an identifier (lower-case letters,
/// digits and hyphens, unique in its protocol), a topic, the task in words, and a source. It throws an <see cref="ArgumentException"/> for
/// another identifier, or for words that are empty or have control characters.
/// </remarks>
public sealed class CalendarRule
{
    private readonly Details details;

    private CalendarRule(string id, CalendarTopic topic, string title, CalendarTiming timing, Citation source)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(source);
        details = new Details(
            HostText.Id(id, nameof(id)),
            topic,
            HostText.Said(title, nameof(title)),
            timing,
            source,
            Tests: [],
            CanGetPregnant: null,
            Condition: "",
            Edition: null,
            EditionTitle: null);
    }

    private CalendarRule(Details details) => this.details = details;

    /// <summary>The identifier, unique in its protocol.</summary>
    public string Id => details.Id;

    /// <summary>The topic.</summary>
    public CalendarTopic Topic => details.Topic;

    /// <summary>The task, in words.</summary>
    public string Title => details.Title;

    /// <summary>The timing in words: <c>8 weeks after the last capsule</c>.</summary>
    public string When => Timing.Text;

    /// <summary>The source.</summary>
    public Citation Source => details.Source;

    /// <summary>The blood tests; empty for other topics, or when the source names none.</summary>
    public ImmutableArray<LaboratoryTest> Tests => details.Tests;

    /// <summary>The patients, in words: <c>if the patient can get pregnant</c>; empty for every patient.</summary>
    public string ForWhom => details.CanGetPregnant is null ? ""
        : details.CanGetPregnant == YesNoUnknown.Yes ? "if the patient can get pregnant" : "if the patient cannot get pregnant";

    /// <summary>A condition of the source that a plan cannot check, in words; empty when there is none.</summary>
    public string Condition => details.Condition;

    /// <summary>
    /// The only edition with the rule, such as <c>before-2026-02-09</c>; null when all editions have it. While the effective date of a
    /// change is unconfirmed, a calendar shows the rules of both editions.
    /// </summary>
    public string? Edition => details.Edition;

    /// <summary>The edition in words; null when all editions have the rule.</summary>
    public string? EditionTitle => details.EditionTitle;

    internal CalendarTiming Timing => details.Timing;

    /// <summary>Before the first capsule, at the latest on the day before.</summary>
    public static CalendarRule BeforeStart(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.BeforeStart, source);

    /// <summary>In the month before the first capsule: the shorter of 30 days and the calendar month.</summary>
    public static CalendarRule WithinMonthBeforeStart(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.WithinMonthBeforeStart, source);

    /// <summary>One month before the first capsule: the longer of 30 days and the calendar month.</summary>
    public static CalendarRule FromMonthBeforeStart(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.OneMonthBeforeStart, source);

    /// <summary>In 1 to 31 days before the first capsule, its own day included.</summary>
    public static CalendarRule DaysBeforeStart(int days, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.DaysBeforeStart(Checked(days, 1, 31, "days", nameof(days))), source);

    /// <summary>1 to 520 weeks after the start, if the course lasts until then.</summary>
    public static CalendarRule WeeksAfterStart(int weeks, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.WeeksAfterStart(Checked(weeks, 1, 520, "weeks", nameof(weeks))), source);

    /// <summary>A month (of 30 days) after the start, then every 1 to 24 months to the end of the course.</summary>
    public static CalendarRule MonthOneThenEvery(int months, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.MonthOneThenEvery(Checked(months, 1, 24, "months", nameof(months))), source);

    /// <summary>At any time from the first capsule to the last.</summary>
    public static CalendarRule OnceDuringCourse(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.OnceDuringCourse, source);

    /// <summary>While the dose is highest.</summary>
    public static CalendarRule AtPeakDose(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.AtPeakDose, source);

    /// <summary>On the last day of the course.</summary>
    public static CalendarRule AtEnd(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.AtEnd, source);

    /// <summary>
    /// Before each supply, so that a window of 2 to 31 days from the sample is still open when the supply begins; the day before the
    /// supply is the last.
    /// </summary>
    public static CalendarRule BeforeEachSupply(int windowDays, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.SampleForEachSupply(Checked(windowDays, 2, 31, "days", nameof(windowDays))), source);

    /// <summary>
    /// On the day before each supply but the first, and once a month (of 30 days) while a supply lasts for longer.
    /// </summary>
    public static CalendarRule BeforeEachLaterSupply(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.BeforeEachLaterSupply, source);

    /// <summary>
    /// A window of 1 to 90 days, the date of the last sample of a pregnancy test before a supply counted as day 1, when the supply begins
    /// within it.
    /// </summary>
    public static CalendarRule WindowFromSample(int days, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.WindowFromSample(Checked(days, 1, 90, "days", nameof(days))), source);

    /// <summary>
    /// A window of 1 to 90 days, the date of the last office visit before a supply counted as day 1, when the supply begins within it.
    /// </summary>
    public static CalendarRule WindowFromVisit(int days, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.WindowFromVisit(Checked(days, 1, 90, "days", nameof(days))), source);

    /// <summary>One month after the last capsule: the longer of 30 days and the calendar month.</summary>
    public static CalendarRule MonthAfterLastCapsule(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.OneMonthAfterLastCapsule, source);

    /// <summary>Two calendar months, and at least 8 weeks, after the last capsule.</summary>
    public static CalendarRule TwoMonthsAfterLastCapsule(string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.TwoMonthsAfterLastCapsule, source);

    /// <summary>1 to 13 weeks after the last capsule.</summary>
    public static CalendarRule WeeksAfterLastCapsule(int weeks, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.WeeksAfterLastCapsule(Checked(weeks, 1, 13, "weeks", nameof(weeks))), source);

    /// <summary>So many days after the last capsule, from 1 to 91.</summary>
    public static CalendarRule DaysAfterLastCapsule(int days, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.DaysAfterLastCapsule(Checked(days, 1, 91, "days", nameof(days))), source);

    /// <summary>Without a date, in words: <c>at enrolment only</c>.</summary>
    public static CalendarRule WithoutDate(string when, string id, CalendarTopic topic, string title, Citation source) =>
        new(id, topic, title, CalendarTiming.Undated(HostText.Said(when, nameof(when))), source);

    /// <summary>This rule with its blood tests.</summary>
    public CalendarRule Testing(params ReadOnlySpan<LaboratoryTest> tests) =>
        new(details with { Tests = Elements.Of(tests, nameof(tests)) });

    /// <summary>This rule for patients who can get pregnant. If unknown, the rule is kept with its condition in words.</summary>
    public CalendarRule IfCanGetPregnant() => new(details with { CanGetPregnant = YesNoUnknown.Yes });

    /// <summary>This rule for patients who cannot get pregnant. If unknown, the rule is kept with its condition in words.</summary>
    public CalendarRule IfCannotGetPregnant() => new(details with { CanGetPregnant = YesNoUnknown.No });

    /// <summary>This rule with a condition that a plan cannot check, in words.</summary>
    /// <exception cref="ArgumentException">The condition is empty or has control characters.</exception>
    public CalendarRule OnlyIf(string condition) => new(details with { Condition = HostText.Said(condition, nameof(condition)) });

    /// <summary>Title and timing.</summary>
    public override string ToString() => $"{Title}, {When}";

    internal CalendarRule InEdition(string edition, string title) => new(details with { Edition = edition, EditionTitle = title });

    /// <summary>Whether the rule applies to a patient; unknown is never taken for no.</summary>
    internal bool MayBeFor(YesNoUnknown canGetPregnant) =>
        details.CanGetPregnant is null || canGetPregnant == YesNoUnknown.Unknown || canGetPregnant == details.CanGetPregnant;

    private static int Checked(int number, int least, int most, string unit, string parameter) => number >= least && number <= most
        ? number
        : throw new ArgumentOutOfRangeException(parameter, number, FormattableString.Invariant($"Accepted: {least} to {most} {unit}."));

    private sealed record Details(
        string Id,
        CalendarTopic Topic,
        string Title,
        CalendarTiming Timing,
        Citation Source,
        ImmutableArray<LaboratoryTest> Tests,
        YesNoUnknown? CanGetPregnant,
        string Condition,
        string? Edition,
        string? EditionTitle);
}
