namespace Isotretinoin.Dosing.Tests;

public sealed class CourseCalendarFacts
{
    private static readonly Course Course = CalendarCourses.From5January2026;

    [Fact]
    public void A_plan_prints_its_supplies_and_leaves_what_follows_the_last_capsule_undated() => Assert.Equal(
        """
        2025-12-05: Two forms of contraception begin, from one month, and at least 30 days, before the first capsule [ipledge]
        2025-12-30 to 2026-01-04: Sample for the pregnancy test, before each supply, its window still open when the supply begins [ipledge]
        2026-01-04: Two negative pregnancy tests, before the first capsule [ipledge]
        2026-01-05: Supply 1 in hand: 28 × 20 mg + 28 × 10 mg, for days 1 to 28
        2026-01-27 to 2026-02-01: Sample for the pregnancy test, before each supply, its window still open when the supply begins [ipledge]
        2026-02-02: Supply 2 in hand: 60 × 30 mg, for days 29 to 58
        2026-02-26 to 2026-03-03: Sample for the pregnancy test, before each supply, its window still open when the supply begins [ipledge]
        2026-03-04: Supply 3 in hand: 60 × 30 mg, for days 59 to 88
        2026-03-28 to 2026-04-02: Sample for the pregnancy test, before each supply, its window still open when the supply begins [ipledge]
        2026-04-03: Supply 4 in hand: 60 × 30 mg, for days 89 to 118
        2026-04-27 to 2026-05-02: Sample for the pregnancy test, before each supply, its window still open when the supply begins [ipledge]
        2026-05-03: Supply 5 in hand: 50 × 30 mg, for days 119 to 143
        undated: Window to pick up the supply after the test for its prescription, 7 days, the date of the sample before the supply counted as day 1 [ipledge]
        undated: Wait of 19 days, after a missed first window [ipledge] [rules before the changes approved on 2026-02-09]
        undated: Wait of 19 days removed, after a missed first window [ipledge] [changes approved on 2026-02-09, effective date unconfirmed]
        undated: Tests before the start in a medical setting; later ones at home if the prescriber allows, throughout [ipledge] [changes approved on 2026-02-09, effective date unconfirmed]
        undated: Last pregnancy test, one month, and at least 30 days, after the last capsule [ipledge]
        undated: Last day of contraception, one month, and at least 30 days, after the last capsule [ipledge]
        undated: Last day without blood donation, one month, and at least 30 days, after the last capsule [ipledge]
        """,
        string.Join('\n', Calendar(YesNoUnknown.Yes, CalendarProtocol.Ipledge).Entries));

    [Fact]
    public void A_window_is_seven_days_with_the_samples_own_date_as_the_first()
    {
        CourseCalendar calendar = Calendar(YesNoUnknown.Yes, CalendarProtocol.Ipledge).WithSample(new DateOnly(2026, 1, 29)).WithSample(new DateOnly(2026, 1, 2)).WithSample(new DateOnly(2026, 1, 2));

        Assert.Equal(
            ["2026-01-02 to 2026-01-08", "2026-01-29 to 2026-02-04"],
            calendar.Entries.Where(e => e.Rule?.Id == "window").Select(e => e.ToString().Split(':')[0]));
        Assert.Equal("ipledge.window.20260102", calendar.Entries.First(e => e.Rule?.Id == "window").Key);
    }

    [Fact]
    public void Of_a_changed_rule_both_editions_are_shown_and_neither_is_chosen()
    {
        CalendarEntry[] changed = [.. Calendar(YesNoUnknown.No, CalendarProtocol.Ipledge).WithVisit(new DateOnly(2026, 1, 5)).Entries.Where(e => e.Edition is not null)];

        Assert.Contains(changed, e => e.Edition == "before-2026-02-09" && e.ToString().StartsWith("2026-01-05 to 2026-02-03: Window to pick up the supply", StringComparison.Ordinal));
        Assert.Contains(changed, e => e.Edition == "approved-2026-02-09" && e.Title == "Window to pick up the supply removed");
        Assert.Contains(changed, e => e.Edition == "before-2026-02-09" && e.Topic == CalendarTopic.Counselling && e.FirstDate == new DateOnly(2026, 2, 4));
        Assert.Contains(changed, e => e.Edition == "approved-2026-02-09" && e.Topic == CalendarTopic.Counselling && e.When == "at enrolment only");
        foreach (CalendarProtocol protocol in CalendarProtocol.All)
        {
            Assert.Equal(
                protocol.Rules.Any(rule => rule.Edition == "before-2026-02-09"), protocol.Rules.Any(rule => rule.Edition == "approved-2026-02-09"));
        }
    }

    [Fact]
    public void An_unknown_ability_to_get_pregnant_keeps_the_rules_for_both_with_their_condition()
    {
        IEnumerable<CalendarEntry> unknown = Calendar(YesNoUnknown.Unknown, CalendarProtocol.Ipledge).Entries;

        Assert.Contains(unknown, e => e.Summary == "Last day of contraception (if the patient can get pregnant)");
        Assert.Contains(unknown, e => e.Summary == "Counselling recorded (if the patient cannot get pregnant)");
        Assert.DoesNotContain(Calendar(YesNoUnknown.No, CalendarProtocol.Ipledge).Entries, e => e.Topic == CalendarTopic.PregnancyTest || e.Topic == CalendarTopic.Contraception);
        Assert.DoesNotContain(Calendar(YesNoUnknown.Yes, CalendarProtocol.Ipledge).Entries, e => e.Topic == CalendarTopic.Counselling || e.Condition.Length > 0);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-03-02", "2026-03-31")]
    [InlineData("2024-01-31", "2024-03-01", "2024-03-31")]
    [InlineData("2026-02-28", "2026-03-30", "2026-04-28")]
    [InlineData("2028-02-29", "2028-03-30", "2028-04-29")]
    [InlineData("2026-07-31", "2026-08-31", "2026-09-30")]
    [InlineData("2026-12-31", "2027-01-31", "2027-02-28")]
    [InlineData("2027-12-31", "2028-01-31", "2028-02-29")]
    [InlineData("2026-04-15", "2026-05-15", "2026-06-15")]
    public void After_the_last_capsule_a_month_is_the_later_of_30_days_and_the_calendar_month(string lastCapsule, string monthAfter, string secondCourse)
    {
        var last = DateOnly.ParseExact(lastCapsule, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Course course = Course.StartingOn(last.AddDays(-142));
        CourseCalendar calendar = CourseCalendar.Of(course, 30, YesNoUnknown.Yes, CalendarProtocol.Ipledge, CalendarProtocol.UnitedStatesLabel).AfterLastCapsule(last);

        Assert.Equal(last, calendar.LastCapsule);
        Assert.Equal([monthAfter, monthAfter, monthAfter], calendar.Entries.Where(e => e.Rule?.Id is "last-test" or "contraception-to" or "no-blood-donation").Select(Dated));
        Assert.Equal([secondCourse], calendar.Entries.Where(e => e.Topic == CalendarTopic.SecondCourse).Select(Dated));
    }

    [Fact]
    public void In_the_United_Kingdom_the_last_pregnancy_test_is_five_weeks_after()
    {
        CourseCalendar calendar = Calendar(YesNoUnknown.Yes, CalendarProtocol.UnitedKingdom).AfterLastCapsule(new DateOnly(2026, 5, 27));

        Assert.Equal(["2026-07-01"], calendar.Entries.Where(e => e.Rule?.Id == "last-test").Select(Dated));
        Assert.Equal(["2026-01-02 to 2026-01-04"], calendar.Entries.Where(e => e.Rule?.Id == "test-before").Select(Dated));
    }

    [Fact]
    public void After_an_early_last_capsule_nothing_that_was_planned_later_is_left()
    {
        CourseCalendar calendar = Calendar(YesNoUnknown.Yes, CalendarProtocol.Delphi2022, CalendarProtocol.PatientGuideMonthly).AfterLastCapsule(new DateOnly(2026, 3, 10));

        Assert.Equal(["2026-01-05", "2026-02-02", "2026-03-04"], calendar.Entries.Where(e => e.Topic == CalendarTopic.Supply).Select(Dated));
        Assert.Equal(["2026-02-02 to 2026-03-10"], calendar.Entries.Where(e => e.Rule?.Id == "peak").Select(Dated));
        Assert.Equal(["2026-03-10"], calendar.Entries.Where(e => e.Rule?.Id == "final").Select(Dated));
        Assert.All(calendar.Entries, e => Assert.True(e.LastDate <= new DateOnly(2026, 3, 10)));
    }

    // The higher dose and its first supply begin on 2026-02-02, and the dose is at its peak from that day on.
    [Theory]
    [InlineData("2026-01-20", 1, "2026-01-05 to 2026-01-20")]
    [InlineData("2026-02-01", 1, "2026-01-05 to 2026-02-01")]
    [InlineData("2026-02-02", 2, "2026-02-02")]
    public void A_peak_is_the_highest_dose_that_was_taken(string lastCapsule, int supplies, string peak)
    {
        CourseCalendar calendar = Calendar(YesNoUnknown.No, CalendarProtocol.Delphi2022)
            .AfterLastCapsule(DateOnly.ParseExact(lastCapsule, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(supplies, calendar.Entries.Count(e => e.Topic == CalendarTopic.Supply));
        Assert.Equal([peak], calendar.Entries.Where(e => e.Rule?.Id == "peak").Select(Dated));
    }

    [Fact]
    public void On_a_date_each_entry_is_past_due_ahead_or_undated()
    {
        CourseCalendar calendar = Calendar(YesNoUnknown.Yes, CalendarProtocol.Ipledge);
        var date = new DateOnly(2026, 2, 2);

        Assert.Equal(["supply.2"], calendar.DueOn(date).Select(e => e.Key));
        Assert.Equal(["ipledge.test.2"], calendar.DueOn(date.AddDays(-1)).Select(e => e.Key));
        Assert.Equal(["ipledge.contraception-from", "ipledge.test.1", "ipledge.tests-before", "supply.1", "ipledge.test.2"], calendar.PastOn(date).Select(e => e.Key));
        Assert.Equal(6, calendar.AheadOn(date).Length);
        Assert.Equal(7, calendar.Entries.Count(e => e.FirstDate is null));
        Assert.Equal(1 + 5 + 6 + 7, calendar.Entries.Length);
    }

    [Fact]
    public void A_course_without_dates_has_no_calendar()
    {
        Course undated = Course.Plan(Course.Regimen, Course.Target!);
        Course finished = Course.Plan(
            Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional)).MadeWith(Catalogue.UsConventional, Course.Regimen.Weight, CapsuleRounding.Down, Frequency.TwiceDaily),
            Course.Target!,
            TotalDose.FromMilligrams(9_000m, Formulation.Conventional)).StartingOn(new DateOnly(2026, 1, 5));

        Assert.ThrowsAny<ArgumentException>(() => CourseCalendar.Of(undated, 30, YesNoUnknown.Yes));
        Assert.ThrowsAny<ArgumentException>(() => CourseCalendar.Of(finished, 30, YesNoUnknown.Yes));
        Assert.Single(Calendar(YesNoUnknown.Yes, CalendarProtocol.Ipledge, CalendarProtocol.Ipledge).Protocols);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CourseCalendar.Of(Course, 0, YesNoUnknown.Yes));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Calendar(YesNoUnknown.Yes).AfterLastCapsule(new DateOnly(2026, 1, 4)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Calendar(YesNoUnknown.Yes).WithSample(new DateOnly(1, 2, 28)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Calendar(YesNoUnknown.Yes).WithVisit(new DateOnly(9999, 10, 1)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Calendar(YesNoUnknown.Yes).WithSamples(CourseCalendar.Latest, CourseCalendar.Latest.AddDays(1)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CourseCalendar.Of(Course.StartingOn(new DateOnly(1, 2, 28)), 30, YesNoUnknown.Yes));
        Assert.NotEmpty(CourseCalendar.Of(Course.StartingOn(new DateOnly(1, 3, 1)), 30, YesNoUnknown.Unknown, [.. CalendarProtocol.All]).Entries);
        Assert.NotEmpty(CourseCalendar.Of(Course.StartingOn(new DateOnly(9999, 5, 11)), 30, YesNoUnknown.Unknown, [.. CalendarProtocol.All]).AfterLastCapsule(new DateOnly(9999, 9, 30)).Entries);
    }

    [Fact]
    public void Every_protocol_is_found_by_its_id_and_every_rule_is_cited()
    {
        Assert.All(CalendarProtocol.All, protocol => Assert.Same(protocol, CalendarProtocol.Find(protocol.Id)));
        Assert.Null(CalendarProtocol.Find("Delphi-2022"));
        Assert.All(CalendarProtocol.All, protocol => Assert.Equal(protocol.Rules.Length, protocol.Rules.Select(rule => rule.Id).Distinct().Count()));
        Assert.All(CalendarProtocol.All.SelectMany(protocol => protocol.Rules), rule => Assert.NotEmpty(rule.Source.Title));
        Assert.All(CalendarProtocol.All, protocol => Assert.All(protocol.Rules, rule => Assert.True(
            protocol.Id == "patient-guide-monthly"
                ? rule.Source.Grade == EvidenceGrade.PatientArticle
                : rule.Id == "test" && protocol.Id == "uk-smpc" ? rule.Source.Grade == EvidenceGrade.Derived
                : rule.Source.Grade == EvidenceGrade.Primary || rule.Source.Grade == EvidenceGrade.Secondary)));
    }

    private static CourseCalendar Calendar(YesNoUnknown canGetPregnant, params CalendarProtocol[] protocols) => CourseCalendar.Of(Course, 30, canGetPregnant, protocols);

    private static string Dated(CalendarEntry entry) => entry.ToString().Split(':')[0];
}
