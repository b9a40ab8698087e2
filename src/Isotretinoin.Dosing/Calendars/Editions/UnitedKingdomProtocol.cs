using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>
/// The dates of the British National Formulary, an NHS formulary and product information. Numbers are those of
/// <see cref="UnitedKingdomSmpcRules"/>.
/// </summary>
internal static class UnitedKingdomProtocol
{
    private const string DayOfCycle = "on day 2 or 3 of the menstrual cycle";

    private static readonly Citation Bnf = Documents.Bnf.Section("Page 783: pregnancy tests and contraception");
    private static readonly Citation TestForSupply = Documents.Bnf.And(Documents.PharmacySafety)
        .Derived("Monthly tests, and up to 30 days' treatment for each prescription: a test before each supply");

    private static readonly Citation NhsFormulary = Documents.LancashireFormulary.Section("Do not dispense 7 days beyond the issue date");
    private static readonly Citation BloodDonated = Documents.DonationConsensus.Section("Table 2: no blood donation until 30 days after");
    private static readonly Citation Retreatment = Documents.EuropeanText.Section("4.2: no further course before 8 weeks");

    private static readonly string NotDispensed =
        $"No dispensing {UnitedKingdomSmpcRules.Dispensing.Text} beyond the issue date of a prescription";

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "uk-smpc",
        "United Kingdom",
        CalendarRule.FromMonthBeforeStart("contraception-from", Contraception, "Contraception begins", Bnf).IfCanGetPregnant(),
        CalendarRule.DaysBeforeStart(
            UnitedKingdomSmpcRules.TestBeforeStart.Whole, "test-before", CalendarTopic.PregnancyTest, "Pregnancy excluded by a test", Bnf)
            .IfCanGetPregnant(),
        CalendarRule.WithoutDate(DayOfCycle, "start", CalendarTopic.Supply, "First capsule", Bnf).IfCanGetPregnant(),
        CalendarRule.BeforeEachLaterSupply("test", CalendarTopic.PregnancyTest, "Monthly pregnancy test", TestForSupply)
            .IfCanGetPregnant(),
        CalendarRule.WithoutDate("throughout", "dispensing", PickUp, NotDispensed, NhsFormulary).IfCanGetPregnant(),
        CalendarRule.WeeksAfterLastCapsule(
            UnitedKingdomSmpcRules.TestAfterStopping.Whole, "last-test", CalendarTopic.PregnancyTest, "Last pregnancy test", Bnf)
            .IfCanGetPregnant(),
        CalendarRule.MonthAfterLastCapsule("contraception-to", Contraception, "Last day of contraception", Bnf).IfCanGetPregnant(),
        CalendarRule.DaysAfterLastCapsule(
            UnitedKingdomSmpcRules.NoBloodDonation.Whole,
            "no-blood-donation",
            BloodDonation,
            "Last day without blood donation (sentence of a Brazilian consensus)",
            BloodDonated),
        CalendarRule.WeeksAfterLastCapsule(
            UnitedKingdomSmpcRules.SecondCourse.Whole, "second-course", SecondCourse, "Earliest start of a second course", Retreatment));
}
