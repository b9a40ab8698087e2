namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The code of the page of rules, line by line, and what it gives.</summary>
public sealed class HostsRulesSample
{
    [Fact]
    public void A_host_s_own_guideline_and_protocol()
    {
        var weight = BodyWeight.FromKilograms(64.3m);
        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(20, 1, 1)).WithFormulation(Formulation.Conventional).ForDays(30);
        Course course = Course.Plan(Titration.Of(TitrationStep.Cycling(DailyDose.FromMilligrams(40, Formulation.Conventional)).For(60))
            .MadeWith(Catalogue.UsConventional, weight, CapsuleRounding.Down, Frequency.OnceDaily)).StartingOn(new DateOnly(2026, 1, 5));

        Citation policy = Citation.Create("Isotretinoin policy of our clinic", "Doses", "intranet/isotretinoin", new DateOnly(2026, 5, 1), EvidenceGrade.Primary);
        DoseBand range = DoseBand.Between(
            WeightBasedDose.FromMilligramsPerKilogramPerDay(0.3m, Formulation.Conventional),
            WeightBasedDose.FromMilligramsPerKilogramPerDay(0.6m, Formulation.Conventional));

        Guideline clinic = Guideline.Create(
            "our-clinic", // never an identifier of this library
            "Our clinic",
            "2026-05",
            [
                .. Rule.DoseRange("our-clinic.range", range, policy),
                Rule.Create("our-clinic.supply", FindingSeverity.Critical, RuleCheck.SupplyLimit(28), policy),
            ]);

        Review review = Review.Of(order, PatientFacts.NoneKnown.WithWeight(weight), clinic, Guidelines.UnitedStatesLabel);

        CalendarProtocol bloods = CalendarProtocol.Create(
            "our-bloods",
            "Blood tests of our clinic",
            CalendarRule.BeforeStart("baseline", CalendarTopic.Laboratory, "Baseline blood tests", policy).Testing(LaboratoryTest.Alt, LaboratoryTest.Triglycerides),
            CalendarRule.WeeksAfterStart(6, "week-6", CalendarTopic.Laboratory, "Blood tests", policy).Testing(LaboratoryTest.Alt));

        Assert.Equal(
            [
                "critical supply.over-limit: The supply is for 30 days, more than 28 days. [our-clinic (2026-05, the host's own)]",
                "warning dose.above-range: 40 mg/day for 64.3 kg is ≈0.622 mg/kg/day, above 0.6 mg/kg/day. [our-clinic (2026-05, the host's own)]",
            ],
            review.Findings.Select(finding => finding.ToString()));
        Assert.Equal(
            ["2026-01-04: Baseline blood tests: ALT, triglycerides, before the first capsule [our-bloods, the host's own]", "2026-02-16: Blood tests: ALT, 6 weeks after the start [our-bloods, the host's own]"],
            CourseCalendar.Of(course, 30, YesNoUnknown.No, bloods).Entries.Where(entry => entry.Rule is not null).Select(entry => entry.ToString()));
    }
}
