namespace Isotretinoin.Dosing.Tests;

/// <summary>Dates that are counted back from the start, and the days of the peak dose, where short months and later steps tell.</summary>
public sealed class CalendarTimingFacts
{
    // Of the month before 5 March 2026, a February of 28 days, 30 days are the longer part to be waited and the calendar month the shorter to act within.
    [Fact]
    public void A_month_to_wait_is_the_longer_month_and_a_month_to_act_within_the_shorter()
    {
        CourseCalendar calendar = CourseCalendar.Of(CalendarCourses.From5January2026.StartingOn(new(2026, 3, 5)), 30, YesNoUnknown.Yes, CalendarProtocol.Ipledge, CalendarProtocol.Delphi2022);

        Assert.Equal((new(2026, 2, 3), new(2026, 2, 3)), Dates(calendar, "contraception-from"));
        Assert.Equal((new(2026, 2, 5), new(2026, 3, 4)), Dates(calendar, "baseline"));
    }

    [Fact]
    public void A_peak_ends_with_its_step_when_a_lower_dose_follows()
    {
        Course course = Course.Plan(Titration
            .Of(Cycling(30), Cycling(60), Cycling(40))
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily)).StartingOn(new(2026, 1, 5));

        Assert.Equal((new(2026, 2, 2), new(2026, 3, 1)), Dates(CourseCalendar.Of(course, 28, YesNoUnknown.No, CalendarProtocol.Delphi2022), "peak"));
    }

    // A month of 30 days after 5 January is 4 February, the 31st day of the course.
    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void An_entry_that_falls_due_on_the_last_day_is_kept(int days, int monthlyTests)
    {
        Course course = Course.Plan(Titration.Of(Cycling(30).For(days)).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily));
        CourseCalendar calendar = CourseCalendar.Of(course.StartingOn(new(2026, 1, 5)), 30, YesNoUnknown.No, CalendarProtocol.PatientGuideMonthly);

        Assert.Equal(monthlyTests, calendar.Entries.Count(e => e.Rule?.Id == "monthly"));
    }

    [Fact]
    public void Of_entries_that_begin_on_one_day_the_shorter_comes_first() => Assert.Equal(
        ["2026-02-02", "2026-02-02", "2026-05-27"],
        CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No, CalendarProtocol.Delphi2022, CalendarProtocol.WestHampshire).Entries
            .Where(e => e.FirstDate == new DateOnly(2026, 2, 2)).Select(e => e.LastDate!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("yes", "window")]
    [InlineData("no", "visit-window")]
    public void A_window_has_no_date_until_its_sample_or_visit_has_one(string canGetPregnant, string rule) => Assert.Null(
        Assert.Single(CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.Find(canGetPregnant)!, CalendarProtocol.Ipledge).Entries, e => e.Rule?.Id == rule).FirstDate);

    private static TitrationStep Cycling(decimal milligrams) => TitrationStep.Cycling(DailyDose.FromMilligrams(milligrams, Formulation.Conventional)).For(28);

    private static (DateOnly First, DateOnly Last) Dates(CourseCalendar calendar, string rule)
    {
        CalendarEntry entry = Assert.Single(calendar.Entries, e => e.Rule?.Id == rule);
        return (entry.FirstDate!.Value, entry.LastDate!.Value);
    }
}
