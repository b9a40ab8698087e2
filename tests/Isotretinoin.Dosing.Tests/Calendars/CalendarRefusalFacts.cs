namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of a calendar: code, member, sentence and argument.</summary>
public sealed class CalendarRefusalFacts
{
    private const string Accepted = "Accepted: 0001-03-01 to 9999-09-30.";

    private static readonly CourseCalendar Calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.Unknown);
    private static readonly CalendarFile File = CalendarFile.Of("course-7", DateTimeOffset.UnixEpoch);

    [Fact]
    public void A_course_has_a_start_days_and_a_place_among_the_dates() => Assert.Multiple(
        () => Refused.ByName(
            () => CourseCalendar.Of(Asked.Plan.Answer().Course, 30, YesNoUnknown.Unknown),
            "course",
            ("json.missing-property", "start", "A calendar needs a course with a start date.")),
        () => Refused.ByName(
            () => CourseCalendar.Of(Done(), 30, YesNoUnknown.Unknown),
            "course",
            ("course.empty", "alreadyTakenMg", "The target is reached before day 1: the course has no days.")),
        () => Refused.ByName(
            () => CourseCalendar.Of(CalendarCourses.From5January2026.StartingOn(new(1, 2, 28)), 30, YesNoUnknown.Unknown),
            "course",
            ("date.out-of-range", "start", "Read 0001-02-28. Accepted: a course from 0001-03-01 to 9999-09-30.")),
        () => Refused.ByName(
            () => CourseCalendar.Of(CalendarCourses.From5January2026, 366, YesNoUnknown.Unknown), "supplyDays", ("supply.out-of-range", "supplyDays", "Read 366. Accepted: 1 to 365 days.")));

    [Fact]
    public void A_date_that_is_refused_is_named_by_its_place_in_its_list() => Assert.Multiple(
        () => Refused.ByName(() => Calendar.WithSamples(Asked.Start, new(1, 2, 28)), "dates", ("date.out-of-range", "samples[1]", $"Read 0001-02-28. {Accepted}")),
        () => Refused.ByName(() => Calendar.WithVisits(Asked.Start, new(9999, 10, 1)), "dates", ("date.out-of-range", "visits[1]", $"Read 9999-10-01. {Accepted}")),
        () => Refused.ByName(() => Calendar.WithSample(new(1, 2, 28)), "date", ("date.out-of-range", "samples[0]", $"Read 0001-02-28. {Accepted}")),
        () => Refused.ByName(() => Calendar.WithVisit(new(1, 2, 28)), "date", ("date.out-of-range", "visits[0]", $"Read 0001-02-28. {Accepted}")),
        () => Refused.ByName(
            () => Calendar.AfterLastCapsule(new(2026, 1, 4)), "date", ("date.out-of-range", "lastCapsule", "Read 2026-01-04. Accepted: 2026-01-05 to 9999-09-30.")));

    [Fact]
    public void The_first_and_the_last_date_of_a_calendar_are_accepted()
    {
        Assert.Equal<DateOnly>([new(1, 3, 1), new(9999, 9, 30)], Calendar.WithSamples(new(1, 3, 1), new(9999, 9, 30)).SamplesWithoutWindow);
        Assert.Equal(new DateOnly(2026, 1, 5), Calendar.AfterLastCapsule(new(2026, 1, 5)).LastCapsule);
        Assert.Equal("0001-03-01 to 0001-07-21: 5 entries, 0 without a date (supplies alone)", CourseCalendar.Of(CalendarCourses.From5January2026.StartingOn(new(1, 3, 1)), 30, YesNoUnknown.Unknown).ToString());
    }

    [Fact]
    public void A_file_is_numbered_from_0_and_one_in_place_of_another_from_1() => Assert.Multiple(
        () => Refused.ByName(() => File.Numbered(-1), "sequence", ("sequence.out-of-range", "sequence", "Read -1. Accepted: 0 to 1,000,000 earlier files.")),
        () => Refused.ByName(() => File.Replacing(0), "sequence", ("sequence.out-of-range", "sequence", "Read 0. Accepted: 1 to 1,000,000 earlier files.")),
        () => Assert.Equal("course-7", File.ToString()),
        () => Assert.Equal("course-7, file 1", File.Numbered(0).ToString()),
        () => Assert.Equal("course-7, file 1000001", File.Replacing(1_000_000).ToString()));

    // 9,000 mg are more than 120 mg/kg.
    private static Course Done() => Asked
        .PlanOf(Titration.StartAt(Asked.PerKilogram(1)).Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily), Reviewing.UnderNone)
        .To(Asked.Target).After(TotalDose.FromMilligrams(9_000, Formulation.Conventional)).StartingOn(Asked.Start).Answer().Course;

    [Fact]
    public void Earlier_entries_say_their_key_and_their_date()
    {
        Assert.Equal("supply.1 on 2026-01-01", EarlierEntry.On("supply.1", Asked.Start).ToString());
        Assert.Equal("lipids, undated", EarlierEntry.WithoutDate("lipids").ToString());
    }
}
