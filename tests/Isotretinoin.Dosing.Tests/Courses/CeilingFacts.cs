namespace Isotretinoin.Dosing.Tests;

/// <summary>Ceilings worked by hand.</summary>
public sealed class CeilingFacts
{
    private static readonly WeightBasedDose Dose = Formulation.Conventional.MilligramsPerKilogramPerDay(1);

    // 10, 20, 30 and 40 mg twice a day make 20, 30, 40 and so on. Weight, ceiling, rounding: exact, taken, and whether the ceiling made it.
    [Theory]
    [InlineData("79", "80", "up", "79", 80, false)]
    [InlineData("80", "80", "up", "80", 80, false)]
    [InlineData("90", "80", "up", "80", 80, true)]
    [InlineData("200", "80", "nearest", "80", 80, true)]
    [InlineData("74", "78", "up", "74", 70, true)]
    [InlineData("74", "78", "nearest", "74", 70, false)]
    [InlineData("76", "78", "nearest", "76", 70, true)]
    [InlineData("76", "78", "down", "76", 70, false)]
    [InlineData("90", "78.5", "spread:3", "78.5", 70, true)]
    [InlineData("75", "80", "spread:2", "75", 75, false)]
    [InlineData("75", "79.999999", "spread:2", "75", 70, true)]
    public void The_lesser_of_weight_and_ceiling_is_rounded_within_the_ceiling(string kilograms, string ceiling, string rounding, string exact, int mean, bool isMade)
    {
        RegimenStep step = Made(Number(kilograms), Number(ceiling), CapsuleRounding.Parse(rounding)).Steps[0];

        Assert.Equal(Number(exact), step.ExactDose!.Value.Milligrams);
        Assert.Equal(Ratio.Of(mean, 1), step.Cycle.MeanMilligramsPerDay);
        Assert.Equal(isMade, step.IsMadeByCeiling);
    }

    [Fact]
    public void A_finding_says_that_the_ceiling_made_the_dose() => Assert.Multiple(
        () => Assert.Equal(
            "Days 1 to 28: 1 mg/kg/day for 90 kg is 90 mg/day, above the ceiling of 80 mg/day; the ceiling, not the weight, makes the dose of 80 mg/day.",
            Said(Made(90, 80, CapsuleRounding.Up))),
        () => Assert.Equal(
            "Days 1 to 28: 76 mg/day rounded nearest is above the ceiling of 78 mg/day; the ceiling, not the rounding, makes the dose of 70 mg/day.",
            Said(Made(76, 78, CapsuleRounding.Nearest))),
        () => Assert.Null(Said(Made(79, 80, CapsuleRounding.Up))));

    // What is asked is the ceiling: 80 mg of 80 mg is not rounded far, though it is less than half of what 200 kg would ask for.
    [Fact]
    public void What_a_ceiling_takes_off_is_no_rounding_and_no_excuse()
    {
        Review review = Guidelines.UnitedStatesLabel.Review(Course.Plan(Made(200, 80, CapsuleRounding.Down)));

        Assert.Contains(review.Findings, finding => finding.Code == "dose.below-range");
        Assert.DoesNotContain(review.Findings, finding => finding.Code is "dose.rounded-far" or "dose.rounded-past-bound");
    }

    [Fact]
    public void A_ceiling_below_every_capsule_is_refused_by_its_own_name()
    {
        Refusal refusal = Assert.Throws<NoCapsulesException>(() => Made(90, 5, CapsuleRounding.Up)).Refusal;

        Assert.Equal(("dose.no-capsules", "steps[0].ceilingMg", null, 20), (refusal.Code.Id, refusal.Member, refusal.Below, refusal.Above));
        Assert.Equal("Step 1: no capsules for 5 mg/day of us-conventional taken twice: none below and 20 mg above; the ceiling is 5 mg/day.", refusal.Sentence);
    }

    [Fact]
    public void A_dose_of_more_than_a_thousand_milligrams_is_accepted_under_a_ceiling() =>
        Assert.Equal(80, Titration.StartAt(TitrationStep.Taking(Formulation.Conventional.MilligramsPerKilogramPerDay(10)).AtMost(Most(80)).For(1))
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(150), CapsuleRounding.Down, Frequency.TwiceDaily).Steps[0].ExactDose!.Value.Milligrams);

    [Fact]
    public void A_ceiling_stands_beside_a_dose_by_weight_of_its_formulation() => Assert.Multiple(
        () => Assert.Equal(RefusalCode.DoseNotStated, Assert.Throws<RefusalException>(() => TitrationStep.Cycling(Most(40)).AtMost(Most(80))).Refusal.Code),
        () => Assert.Throws<RefusalException>(() => TitrationStep.Pausing(3).AtMost(Most(80))),
        () => Assert.Throws<FormulationMismatchException>(() => TitrationStep.Taking(Dose).AtMost(Formulation.Lidose.MilligramsPerDay(80))),
        () => Assert.Throws<FormulationMismatchException>(() => DoseBand.Standard.AtMost(Formulation.Lidose.MilligramsPerDay(80))),
        () => Assert.Throws<OutOfRangeException>(() => TitrationStep.Taking(Dose).AtMost(Most(0))));

    [Fact]
    public void A_ceiling_is_in_the_words_of_a_step_and_a_band()
    {
        Assert.Equal("1 mg/kg/day conventional (at most 80 mg/day) for 28 days", TitrationStep.Taking(Dose).AtMost(Most(80)).For(28).ToString());
        Assert.Equal("standard 0.5 to 1 mg/kg/day conventional (at most 80 mg/day)", DoseBand.Standard.AtMost(Most(80)).ToString());
        Assert.Equal("at most 64 mg/day", DoseBand.Standard.AtMost(Most(80)).ConvertedTo(Formulation.Micronized).Ceiling!.ToString());
    }

    [Fact]
    public void A_range_of_a_host_s_rule_has_no_ceiling() => Assert.Throws<ArgumentException>(() => Rule.DoseRange(
        "our-clinic.range", DoseBand.Standard.AtMost(Most(80)), Citation.Create("Policy", "", "", new(2026, 5, 1), EvidenceGrade.Primary)));

    [Fact]
    public void The_working_has_the_ceiling()
    {
        string[] lines = Derivation.Of(Course.Plan(Made(76, 78, CapsuleRounding.Nearest))).ToString().Split('\n');

        Assert.Contains("step 1 dose by weight = 1 mg/kg/day × 76 kg = 76 mg/day", lines);
        Assert.Contains("step 1 exact dose = the least of 76 mg/day and 78 mg/day = 76 mg/day", lines);
        Assert.Contains("step 1 dose taken = of 70 mg/day and 80 mg/day, the greatest within 78 mg/day = 70 mg/day", lines);
    }

    private static Regimen Made(decimal kilograms, decimal ceiling, CapsuleRounding rounding) => Titration
        .StartAt(TitrationStep.Taking(Dose).AtMost(Most(ceiling)).For(28))
        .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(kilograms), rounding, Frequency.TwiceDaily);

    private static string? Said(Regimen regimen) =>
        Review.Of(Course.Plan(regimen)).Findings.SingleOrDefault(finding => finding.Code == "dose.at-ceiling")?.Sentence;

    private static DailyDose Most(decimal milligrams) => Formulation.Conventional.MilligramsPerDay(milligrams);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
