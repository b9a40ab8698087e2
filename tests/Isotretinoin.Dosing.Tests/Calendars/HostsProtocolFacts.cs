namespace Isotretinoin.Dosing.Tests;

/// <summary>A host adds its own protocol: cited as the library's are, marked as the host's, under an identifier of its own.</summary>
public sealed class HostsProtocolFacts
{
    private static readonly CalendarRule Visit = CalendarRule.WindowFromVisit(14, "visit", CalendarTopic.PickUp, "Pick-up", HostsRules.Source).IfCannotGetPregnant();

    private static readonly CalendarProtocol Clinic = CalendarProtocol.Create("our-clinic", "Our clinic", Visit);

    public static TheoryData<string> RefusedIds => ["supply", "", "Our-Clinic", "our.clinic", .. CalendarProtocol.All.Select(protocol => protocol.Id)];

    [Fact]
    public void An_entry_says_whose_protocol_it_is_of()
    {
        CalendarEntry entry = Assert.Single(
            CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.Unknown, Clinic).WithVisit(new(2026, 1, 2)).Entries, e => e.Rule == Visit);
        Assert.Equal(
            "2026-01-02 to 2026-01-15: Pick-up (if the patient cannot get pregnant), 14 days, the date of the office visit before the supply counted as day 1 [our-clinic, the host's own]",
            entry.ToString());
        Assert.True(entry.Protocol!.IsHosts);
        Assert.Equal("our-clinic.visit.20260102", entry.Key);
        Assert.Equal("Prescribing policy, Section 3, intranet (S1)", entry.Rule!.Source.ToString());
        Assert.Null(entry.Edition);
    }

    [Fact]
    public void Both_conditions_of_an_entry_are_said() => Assert.Equal(
        "if the patient cannot get pregnant, on a Monday",
        Assert.Single(
            CourseCalendar.Of(
                CalendarCourses.From5January2026, 30, YesNoUnknown.Unknown, CalendarProtocol.Create("our-clinic", "Ours", Visit.OnlyIf("on a Monday"))).Entries,
            entry => entry.Rule is not null).Condition);

    [Fact]
    public void The_library_s_own_are_not_marked_as_a_host_s() => Assert.All(CalendarProtocol.All, protocol => Assert.False(protocol.IsHosts));

    [Theory]
    [MemberData(nameof(RefusedIds))]
    public void Another_identifier_of_a_protocol_is_refused(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => CalendarProtocol.Create(id, "Ours", Visit)).ParamName);

    [Fact]
    public void Rules_have_identifiers_of_their_own_and_there_is_at_least_one()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => CalendarProtocol.Create("our-clinic", "Ours")).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => CalendarProtocol.Create("our-clinic", "Ours", Visit, Visit)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\r\nlines")]
    public void Empty_text_and_line_breaks_are_refused(string text)
    {
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => CalendarProtocol.Create("our-clinic", text, Visit)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => CalendarRule.AtEnd("end", CalendarTopic.Laboratory, text, HostsRules.Source)).ParamName);
        Assert.Equal("when", Assert.Throws<ArgumentException>(() => CalendarRule.WithoutDate(text, "end", CalendarTopic.Laboratory, "Tests", HostsRules.Source)).ParamName);
        Assert.Equal("condition", Assert.Throws<ArgumentException>(() => Visit.OnlyIf(text)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => CalendarRule.AtEnd($"end {text}", CalendarTopic.Laboratory, "Tests", HostsRules.Source)).ParamName);
    }

    [Fact]
    public void A_number_out_of_its_range_is_refused_by_its_name() => Assert.All(
        new (string Parameter, Func<int, CalendarRule> Rule, int Least, int Most)[]
        {
            ("days", n => CalendarRule.DaysBeforeStart(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 31),
            ("weeks", n => CalendarRule.WeeksAfterStart(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 520),
            ("months", n => CalendarRule.MonthOneThenEvery(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 24),
            ("windowDays", n => CalendarRule.BeforeEachSupply(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 2, 31),
            ("days", n => CalendarRule.WindowFromSample(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 90),
            ("days", n => CalendarRule.WindowFromVisit(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 90),
            ("weeks", n => CalendarRule.WeeksAfterLastCapsule(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 13),
            ("days", n => CalendarRule.DaysAfterLastCapsule(n, "a", CalendarTopic.Laboratory, "Tests", HostsRules.Source), 1, 91),
        },
        refusal =>
        {
            Assert.All(new[] { 0, refusal.Least - 1, refusal.Most + 1 }, n => Assert.Equal(refusal.Parameter, Assert.Throws<ArgumentOutOfRangeException>(() => refusal.Rule(n)).ParamName));

            // At the ends of the calendar the longest and the shortest still have their dates.
            Assert.All(new[] { CourseCalendar.Earliest, CourseCalendar.Latest.AddDays(-142) }, start => Assert.All(new[] { refusal.Least, refusal.Most }, n =>
                _ = CourseCalendar.Of(CalendarCourses.From5January2026.StartingOn(start), 30, YesNoUnknown.Yes, CalendarProtocol.Create("our-clinic", "Ours", refusal.Rule(n)))
                    .WithSample(CourseCalendar.Latest).WithVisit(CourseCalendar.Latest).AfterLastCapsule(CourseCalendar.Latest)));
        });

    [Fact]
    public void Two_protocols_of_one_identifier_are_refused() => Assert.Equal("protocols", Assert.Throws<ArgumentException>(() => CourseCalendar.Of(
        CalendarCourses.From5January2026, 30, YesNoUnknown.Yes, Clinic, CalendarProtocol.Create("our-clinic", "Ours too", Visit))).ParamName);

    [Fact]
    public void A_calendar_says_what_it_is()
    {
        CourseCalendar calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No, Clinic, CalendarProtocol.WestHampshire);
        Assert.Equal("2026-01-05 to 2026-05-27: 9 entries, 1 without a date (our-clinic, the host's own, west-hampshire-nhs)", calendar.ToString());
        Assert.Equal(
            "2026-01-05 to 2026-05-27: 5 entries, 0 without a date (supplies alone)", CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No).ToString());
    }
}
