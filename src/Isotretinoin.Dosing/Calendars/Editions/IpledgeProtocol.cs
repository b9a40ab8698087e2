using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>
/// The dates of iPLEDGE. Its numbers are those of <see cref="IpledgeRules"/>. Where the approval of 2026-02-09 changed a rule, both
/// editions are here.
/// </summary>
internal static class IpledgeProtocol
{
    private const string AfterMissedWindow = "after a missed first window";

    private static readonly Citation Tests = Documents.AcnePilot.Section(
        "Two tests before the start, monthly, one last test 1 month after; contraception 1 month before, during and after");

    private static readonly Citation Window = Documents.AwayWithAcnePage28.And(Documents.AcnePilot)
        .Section("Window of 7 days, day 1 the date of the sample; the first of the two tests before the start opens none");
    private static readonly Citation VisitWindow = Documents.IpledgeIsAGo.Section("30 days from the office visit, since December 2007");
    private static readonly Citation BloodDonated = Documents.AwayWithAcne.Section("No blood donation during and 1 month after");
    private static readonly Citation Wait =
        Documents.AcneAndRosacea.And(Documents.LachmanConsultants).Section("19 days after a missed first window");
    private static readonly Citation Counselled =
        Documents.AcneAndRosacea.And(Documents.PulseBot).Section("Counselling record of patients who cannot get pregnant");

    private static readonly Citation Approval = Documents.IpledgeModification.Section("Windows, waits, tests and counselling");
    private static readonly Citation TestsAtHome = Documents.FdaText.Section("Pregnancy tests");

    /// <summary>Both editions.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "ipledge",
        "iPLEDGE",
        CalendarRule.FromMonthBeforeStart("contraception-from", Contraception, "Two forms of contraception begin", Tests)
            .IfCanGetPregnant(),
        CalendarRule.BeforeStart("tests-before", CalendarTopic.PregnancyTest, "Two negative pregnancy tests", Tests)
            .IfCanGetPregnant(),
        CalendarRule.BeforeEachSupply(
            IpledgeRules.Window.Whole, "test", CalendarTopic.PregnancyTest, "Sample for the pregnancy test", Window)
            .IfCanGetPregnant(),
        CalendarRule.WindowFromSample(
            IpledgeRules.Window.Whole, "window", PickUp, "Window to pick up the supply after the test for its prescription", Window)
            .IfCanGetPregnant(),
        Earlier(CalendarRule.WindowFromVisit(
            IpledgeRules.WindowFromVisit.Whole, "visit-window", PickUp, "Window to pick up the supply", VisitWindow).IfCannotGetPregnant()),
        Approved(CalendarRule.WithoutDate(
            "throughout", "no-visit-window", PickUp, "Window to pick up the supply removed", Approval).IfCannotGetPregnant()),
        Earlier(CalendarRule.WithoutDate(AfterMissedWindow, "wait", PickUp, $"Wait of {IpledgeRules.Wait.Text}", Wait).IfCanGetPregnant()),
        Approved(CalendarRule.WithoutDate(
            AfterMissedWindow, "no-wait", PickUp, $"Wait of {IpledgeRules.Wait.Text} removed", Approval).IfCanGetPregnant()),
        Approved(CalendarRule.WithoutDate(
            "throughout",
            "tests-at-home",
            CalendarTopic.PregnancyTest,
            "Tests before the start in a medical setting; later ones at home if the prescriber allows",
            TestsAtHome).IfCanGetPregnant()),
        Earlier(CalendarRule.MonthOneThenEvery(
            1, "counselling-monthly", Counselling, "Counselling recorded", Counselled).IfCannotGetPregnant()),
        Approved(CalendarRule.WithoutDate(
            "at enrolment only", "counselling-once", Counselling, "Counselling recorded", Counselled).IfCannotGetPregnant()),
        CalendarRule.MonthAfterLastCapsule("last-test", CalendarTopic.PregnancyTest, "Last pregnancy test", Tests).IfCanGetPregnant(),
        CalendarRule.MonthAfterLastCapsule("contraception-to", Contraception, "Last day of contraception", Tests).IfCanGetPregnant(),
        CalendarRule.MonthAfterLastCapsule("no-blood-donation", BloodDonation, "Last day without blood donation", BloodDonated));

    private static CalendarRule Earlier(CalendarRule rule) =>
        rule.InEdition("before-2026-02-09", "rules before the changes approved on 2026-02-09");

    private static CalendarRule Approved(CalendarRule rule) =>
        rule.InEdition("approved-2026-02-09", "changes approved on 2026-02-09, effective date unconfirmed");
}
