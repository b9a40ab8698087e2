namespace Isotretinoin.Dosing;

/// <summary>Custom and consensus beyond the labels.</summary>
internal static class PracticeRules
{
    private static readonly CumulativeTarget Customary = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    private static readonly CumulativeTarget Documented = CumulativeTarget.At(220m, Formulation.Conventional);

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "practice",
        "Custom and consensus beside the labels",
        "2026-11-27",
        [
            new Rule("practice.cap", FindingSeverity.Info, RuleCheck.MaximumPerDay(80), Documents.Tallmadge.Section("80 mg/day"))
                .Saying(
                    "Most providers prescribe no more than 80 mg/day, whatever the weight; "
                    + "patients over 80 kg are then dosed below 1 mg/kg."),
            new Rule(
                "practice.daily",
                FindingSeverity.Info,
                RuleCheck.EveryDay(),
                Documents.AcademyGuidance.And(Documents.IntermittentReview)
                    .Section("Intermittent dosing is not recommended; the review found it comparable in efficacy"))
                .Saying(
                    "Disputed: the American Academy of Dermatology does not recommend intermittent dosing; "
                    + "a later review of trials found it comparable in efficacy, and relapse unsettled."),
            new Rule(
                "practice.target.least",
                FindingSeverity.Info,
                RuleCheck.LeastCumulativeDose(Customary),
                Documents.TargetConsensus.Section("Total of 120 to 150 mg/kg"))
                .Saying("A course aims at 120 to 150 mg/kg; the evidence for the threshold is of low grade."),
            new Rule(
                "practice.target.most",
                FindingSeverity.Info,
                RuleCheck.GreatestCumulativeDose(Documented),
                Documents.LaiAndBarbieri2025.Section("Retrials: fewer with more dose below 220 mg/kg, none fewer beyond"))
                .Saying("Second courses were fewer with a greater cumulative dose, but no fewer beyond 220 mg/kg."),
        ],
        [
            new(
                "practice.retreatment",
                "One manual waits about 4 months before a second course.",
                Documents.MsdManual.Section("Acne"),
                new RuleNumber("about", 4, "months")),
            new("practice.weight", "The starting weight is the usual denominator throughout a course.", Documents.Jdd2025.Section("8949")),
            new(
                "practice.clearance",
                "Rather than to a cumulative dose, some treat to clearance and a month beyond it: "
                + "a mean of 80.92 mg/kg, with a relapse of 9.35 % at 2 years.",
                Documents.Borghi2011.Section("With adapalene afterwards"),
                new("beyond clearance", 1, "month"),
                new("mean", 80.92m, "mg/kg"),
                new("relapse", 9.35m, "%"),
                new("relapse at", 2, "years")),
        ],
        isPending: false);
}
