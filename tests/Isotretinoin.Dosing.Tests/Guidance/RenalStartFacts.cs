using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What a guideline asks for in severe renal insufficiency is not below its own range; and what a rule does not need, nobody is asked.</summary>
public sealed class RenalStartFacts
{
    private static readonly PatientFacts Renal = PatientFacts.NoneKnown.With(PatientFlag.SevereRenalInsufficiency, YesNoUnknown.Yes);

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "dose.below-range renal.start-low")]
    public void A_start_in_severe_renal_insufficiency_is_not_below_the_range(int milligrams, string codes) => Assert.Equal(
        codes, string.Join(' ', Guidelines.UnitedKingdomSmpc.Review(Course(Formulation.Conventional, 70m, 112, milligrams), Renal).Findings.Select(finding => finding.Code)));

    [Theory]
    [InlineData("no")]
    [InlineData("unknown")]
    public void The_same_dose_is_below_the_range_when_that_is_not_known(string answer) => Assert.Contains(
        "dose.below-range",
        Guidelines.UnitedKingdomSmpc.Review(
            Course(Formulation.Conventional, 70m, 112, 10), Renal.With(PatientFlag.SevereRenalInsufficiency, YesNoUnknown.Find(answer)!)).Findings.Select(finding => finding.Code));

    [Fact]
    public void A_later_step_below_the_range_is_still_named() => Assert.Equal(
        "Days 29 to 112: 20 mg/day for 70 kg is ≈0.286 mg/kg/day, below 0.5 mg/kg/day.",
        Assert.Single(
            Guidelines.UnitedKingdomSmpc.Review(
                Course(Formulation.Conventional, 70m, Daily(Formulation.Conventional, 28, 10), Daily(Formulation.Conventional, 84, 20)), Renal).Findings,
            finding => finding.Code == "dose.below-range").Sentence);

    [Fact]
    public void A_guideline_without_such_a_start_judges_it_all_the_same() => Assert.Contains(
        "dose.below-range", Guidelines.UnitedStatesLabel.Review(Course(Formulation.Conventional, 70m, 112, 10), Renal).Findings.Select(finding => finding.Code));

    // In force until 2026-01-21, for patients under 18: a rule out of force, or about other patients, lacks nothing.
    [Theory]
    [InlineData("2026-12-01", "2012-05-01", false)]
    [InlineData("2026-01-22", "2012-05-01", false)]
    [InlineData("2026-01-21", "2012-05-01", true)]
    [InlineData("2026-01-21", "2000-05-01", false)]
    [InlineData("2026-01-21", "", true)]
    [InlineData("2023-10-30", "2012-05-01", false)]
    public void A_second_prescriber_is_asked_about_only_where_the_rule_applies(string written, string born, bool isAsked)
    {
        PatientFacts patient = born.Length == 0 ? PatientFacts.NoneKnown : PatientFacts.NoneKnown.WithBirthDate(DateOnly.Parse(born, null));
        Review review = Guidelines.UnitedKingdomSmpc.Review(OrderOf(Formulation.Conventional).WithDate(DateOnly.Parse(written, null)), patient);
        Assert.Equal(isAsked, review.NotConsidered.Any(missing => missing.Id == "secondPrescriberAgreed"));
    }
}
