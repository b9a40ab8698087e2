namespace Isotretinoin.Dosing.Tests;

/// <summary>The calendar of a course that is carried on counts from the first capsule of the whole course, by dates worked by hand.</summary>
public sealed class CarriedOnCalendarFacts
{
    // Taken from 1 January to 31 March 2026; the rest begins on 1 April.
    private static readonly CourseSoFar SoFar = CourseSoFar.At(
        new(2026, 3, 31),
        DoseHistory.Of(DosePeriod.Taking(Asked.Daily(20), new(2026, 1, 1), new(2026, 3, 31))),
        WeightHistory.Of(Weighing.On(new(2026, 1, 1), Asked.Weight)),
        WeightPolicy.Starting);

    private static readonly PatientFacts Can = PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, YesNoUnknown.Yes);

    [Fact]
    public void What_comes_before_the_first_capsule_is_dated_before_the_first_that_was_taken()
    {
        CourseCalendar calendar = CalendarOf(CalendarProtocol.Ipledge);

        Assert.Equal(new(2026, 1, 1), calendar.Begun);
        Assert.Equal(new DateOnly(2025, 12, 1), Date(calendar, "ipledge.contraception-from"));
        Assert.Equal(new DateOnly(2025, 12, 31), Date(calendar, "ipledge.tests-before"));

        // A sample for each supply of the rest, the first included: 7 days with the day of the supply as the last.
        Assert.Equal(new DateOnly(2026, 3, 26), Date(calendar, "ipledge.test.1"));
    }

    [Fact]
    public void The_first_supply_of_the_rest_is_a_later_supply_of_the_course()
    {
        CourseCalendar calendar = CalendarOf(CalendarProtocol.UnitedKingdom);

        Assert.Contains(calendar.Entries, entry => entry.Title == "Monthly pregnancy test" && entry.FirstDate == new DateOnly(2026, 3, 31));
        Assert.DoesNotContain(calendar.Entries, entry => entry.When.Contains("before the first capsule", StringComparison.Ordinal) && entry.FirstDate >= new DateOnly(2026, 1, 1));
    }

    [Fact]
    public void A_course_of_which_nothing_was_taken_begins_on_day_1()
    {
        CourseSoFar nothing = CourseSoFar.At(new(2025, 12, 31), SoFar.History, SoFar.Weights, SoFar.Policy);

        Assert.Equal(new(2026, 1, 1), CalendarRequest.For(Plan.After(nothing), CalendarProtocol.Ipledge).Answer().Calendar.Begun);
    }

    [Fact]
    public void It_was_begun_before_day_1_and_within_the_dates_of_a_calendar()
    {
        CourseCalendar calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.Unknown);

        Assert.Equal(new(2026, 1, 4), calendar.BegunOn(new(2026, 1, 4)).Begun);
        Refused.ByName(() => calendar.BegunOn(new(2026, 1, 5)), "date", ("date.out-of-range", "after", "Read 2026-01-05. Accepted: a date before 2026-01-05."));
        Refused.ByName(() => calendar.BegunOn(new(1, 2, 28)), "date", ("date.out-of-range", "after", "Read 0001-02-28. Accepted: 0001-03-01 to 9999-09-30."));
    }

    [Fact]
    public void A_hand_out_sends_nobody_back_to_before_the_first_capsule()
    {
        string text = Plan.After(SoFar).HandedOver(HandingOver.By("Dr A. Example", HandOutFormat.Markdown)).Answer().HandOut!.ToString();

        Assert.DoesNotContain("contraception begin", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Two negative pregnancy tests", text, StringComparison.Ordinal);
        Assert.Contains("From Thursday 26 March 2026 to Tuesday 31 March 2026: Sample for the pregnancy test.", text, StringComparison.Ordinal);
    }

    private static PlanRequest Plan => Asked
        .PlanOf(Titration.StartAt(Asked.PerKilogram(1)).Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily), Reviewing.Under(Guidelines.Ipledge).For(Can))
        .To(Asked.Target).InSuppliesOf(30);

    private static CourseCalendar CalendarOf(CalendarProtocol protocol) => CalendarRequest.For(Plan.After(SoFar), protocol).Answer().Calendar;

    private static DateOnly? Date(CourseCalendar calendar, string key) => Assert.Single(calendar.Entries, entry => entry.Key == key).FirstDate;
}
