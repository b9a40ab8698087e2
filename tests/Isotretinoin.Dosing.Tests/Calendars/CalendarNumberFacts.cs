using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A number that a guideline states and a calendar counts by stands in both; these facts keep the two the same.</summary>
public sealed class CalendarNumberFacts
{
    private static readonly DateOnly Start = new(2026, 1, 5);
    private static readonly DateOnly LastCapsule = new(2026, 5, 27);

    private static readonly CalendarProtocol[] Programmes = [CalendarProtocol.UnitedStatesLabel, CalendarProtocol.Ipledge, CalendarProtocol.UnitedKingdom];

    private static readonly CourseCalendar Calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.Unknown, Programmes)
        .WithSample(new DateOnly(2026, 2, 2)).WithVisit(new DateOnly(2026, 2, 2)).AfterLastCapsule(LastCapsule);

    /// <summary>Rules of a calendar whose window is of so many days, both its ends counted, by the rule or statement that says how many.</summary>
    public static TheoryData<string, string> Windows => new()
    {
        { "ipledge.window", "ipledge.window" },
        { "ipledge.visit-window", "ipledge.window.cannot-get-pregnant" },
    };

    /// <summary>Rules of a calendar whose sample is early enough for a window that ends no sooner than the supply begins, by the rule that says how long it is.</summary>
    public static TheoryData<string, string> Samples => new() { { "ipledge.test", "ipledge.window" } };

    /// <summary>Rules of a calendar that are counted back from the start, by the statement and its number.</summary>
    public static TheoryData<string, string, string> BeforeTheStart => new()
    {
        { "ipledge.contraception-from", "ipledge.contraception", "before 1 month" },
        { "uk-smpc.contraception-from", "uk-smpc.contraception", "before 1 month" },
        { "uk-smpc.test-before", "uk-smpc.pregnancy-tests", "before the start 3 days" },
    };

    /// <summary>Rules of a calendar that are counted from the last capsule, by the rule or statement and its numbers, of which the longest counts.</summary>
    public static TheoryData<string, string, string[]> AfterTheLastCapsule => new()
    {
        { "ipledge.last-test", "ipledge.pregnancy-tests", ["after 1 month"] },
        { "ipledge.contraception-to", "ipledge.contraception", ["after 1 month"] },
        { "ipledge.no-blood-donation", "ipledge.blood-donation", ["after 1 month"] },
        { "us-label.second-course", "us-label.second-course", ["least 8 weeks", "least 2 calendar months"] },
        { "uk-smpc.last-test", "uk-smpc.pregnancy-tests", ["after stopping 5 weeks"] },
        { "uk-smpc.contraception-to", "uk-smpc.contraception", ["after 1 month"] },
        { "uk-smpc.second-course", "uk-smpc.second-course", ["least 8 weeks"] },
    };

    /// <summary>Rules of a calendar that say a number in words, by the statement and its number.</summary>
    public static TheoryData<string, string, string, string> Words => new()
    {
        { "ipledge.tests-before", "Two negative pregnancy tests", "ipledge.pregnancy-tests", "before the start 2 tests" },
        { "ipledge.wait", "Wait of 19 days", "ipledge.missed-first-window", "wait 19 days" },
        { "ipledge.no-wait", "Wait of 19 days removed", "ipledge.missed-first-window", "wait 19 days" },
        { "uk-smpc.dispensing", "No dispensing 7 days beyond the issue date of a prescription", "uk-smpc.dispensing", "most 7 days" },
    };

    /// <summary>Rules that no guideline has a number for.</summary>
    private static string[] OfTheCalendarAlone =>
    [
        "us-label.baseline", "us-label.baseline-pregnancy",
        "ipledge.no-visit-window", "ipledge.tests-at-home", "ipledge.counselling-monthly", "ipledge.counselling-once",
        "uk-smpc.start", "uk-smpc.test", "uk-smpc.no-blood-donation",
    ];

    [Theory]
    [MemberData(nameof(Windows))]
    public void A_window_is_as_long_as_the_guideline_says(string key, string stated) => Assert.All(EntriesOf(key), entry =>
        Assert.Equal($"window {entry.LastDate!.Value.DayNumber - entry.FirstDate!.Value.DayNumber + 1} days", Assert.Single(NumbersOf(stated)).ToString()));

    // The first sample from which a window still holds the day of the supply, which is the day after the last.
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_no_earlier_than_the_window_of_the_guideline_allows(string key, string stated) => Assert.All(EntriesOf(key), entry =>
        Assert.Equal($"window {entry.LastDate!.Value.AddDays(1).DayNumber - entry.FirstDate!.Value.DayNumber + 1} days", Assert.Single(NumbersOf(stated)).ToString()));

    [Theory]
    [MemberData(nameof(BeforeTheStart))]
    public void The_time_before_the_start_is_that_of_the_guideline(string key, string stated, string number) => Assert.Equal(
        Reckoned(Start, -1, Assert.Single(NumbersOf(stated), n => n.ToString() == number)), Assert.Single(EntriesOf(key)).FirstDate);

    [Theory]
    [MemberData(nameof(AfterTheLastCapsule))]
    public void The_time_after_the_last_capsule_is_the_longest_of_the_guideline(string key, string stated, string[] numbers) => Assert.Equal(
        numbers.Max(number => Reckoned(LastCapsule, 1, Assert.Single(NumbersOf(stated), n => n.ToString() == number))), Assert.Single(EntriesOf(key)).FirstDate);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_number_in_words_is_that_of_the_guideline(string key, string title, string stated, string number)
    {
        Assert.Equal(title, Assert.Single(EntriesOf(key)).Title);
        Assert.Contains(number, NumbersOf(stated).Select(n => n.ToString()));
    }

    [Fact]
    public void Every_rule_of_a_programme_is_compared_with_its_guideline_or_listed_as_an_exception() => Assert.Equal(
        Programmes.SelectMany(programme => programme.Rules.Select(rule => $"{programme}.{rule.Id}")).Order(StringComparer.Ordinal),
        new IEnumerable<object[]>[] { Windows, Samples, BeforeTheStart, AfterTheLastCapsule, Words }
            .SelectMany(rows => rows.Select(row => (string)row[0])).Concat(OfTheCalendarAlone).Order(StringComparer.Ordinal));

    private static CalendarEntry[] EntriesOf(string key)
    {
        CalendarEntry[] entries = [.. Calendar.Entries.Where(entry => $"{entry.Protocol}.{entry.Rule?.Id}" == key)];
        Assert.NotEmpty(entries);
        return entries;
    }

    private static ImmutableArray<RuleNumber> NumbersOf(string id)
    {
        Guideline guideline = Guidelines.Find(id.Split('.')[0])!;
        return guideline.FindStatement(id)?.Numbers ?? guideline.Rules.Single(rule => rule.Id == id).Numbers;
    }

    /// <summary>The date so far before (-1) or after (1) another; one month is the longer of 30 days and the calendar month, as two are of 8 weeks beside them.</summary>
    private static DateOnly Reckoned(DateOnly from, int sign, RuleNumber number) => number.Unit switch
    {
        "days" => from.AddDays(sign * (int)number.Value),
        "weeks" => from.AddDays(sign * 7 * (int)number.Value),
        "calendar months" => from.AddMonths(sign * (int)number.Value),
        "month" => DateOnly.FromDayNumber(sign * new[] { from.AddMonths(sign).DayNumber, from.AddDays(sign * 30).DayNumber }.Max(day => sign * day)),
        _ => throw new ArgumentException($"No date is {number} from another."),
    };
}
