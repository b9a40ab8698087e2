using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>The rules that every review applies, whatever guidelines are asked for; those about an order only when one is reviewed.</summary>
internal static class AlwaysReviewed
{
    private static readonly Citation ConventionalLabel = new(
        "Isotretinoin capsules, United States label", "Dosage and administration: up to 2 mg/kg/day", "drugs.com/dosage/myorisan.html", Secondary);

    private static readonly Citation AbsoricaLabel = new(
        "Absorica and Absorica LD, United States label", "Dosage and administration: up to 2, LD 1.6 mg/kg/day", "rxreasoner.com/monographs/absorica/usage", Secondary);

    private static readonly Citation NotInterchangeable = new(
        "Claravis", "Isotretinoin, isotretinoin lidose and isotretinoin micronized are not interchangeable", "epocrates.com/online/drugs/3514/claravis", Secondary);

    private static readonly Citation TwentyMilligrams = new(
        "Absorica and Absorica LD, United States label", "Both have a 20 mg strength; they are not substitutable", "medlibrary.org/lib/rx/meds/absorica-2/page/2/", Secondary);

    private static readonly Citation Plausibility = new("Isotretinoin.Dosing", "Limits of this product's own", "", EvidenceGrade.Product);

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "always",
        "Always reviewed",
        "2026-10-01",
        [
            Maximum(Formulation.Conventional, 2m, ConventionalLabel),
            Maximum(Formulation.Lidose, 2m, AbsoricaLabel),
            Maximum(Formulation.Micronized, 1.6m, AbsoricaLabel),
            new Rule(
                "always.maximum.unknown-formulation", "dose.above-maximum", FindingSeverity.Critical,
                "No day is above 2 mg/kg when the formulation is not known: that is too much of any.",
                ConventionalLabel, DoseChecks.NeedsPerKilogram, DoseChecks.AboveEveryMaximum)
                .With(new RuleNumber("maximum", 2m, "mg/kg/day")),
            new Rule(
                "always.maximum.unreadable-weight", "dose.above-maximum", FindingSeverity.Critical,
                "No day is above 2 mg/kg in any unit that an unreadable weight may have been meant in.",
                ConventionalLabel, WeightChecks.NeedsUnreadableWeightAndDose, WeightChecks.AboveMaximumInAnyUnit)
                .With(new RuleNumber("maximum", 2m, "mg/kg/day")),
            new Rule(
                "always.weight", "weight.implausible", FindingSeverity.Warning,
                "A body weight under 25 kg or over 200 kg is read again before anything is dispensed.",
                Plausibility, WeightChecks.NeedsWeight, WeightChecks.Implausible)
                .With(new("least", 25, "kg"), new("greatest", 200, "kg")),
            new Rule(
                "always.not-substitutable", "product.not-substitutable", FindingSeverity.Warning,
                "Conventional, Lidose and Micronized isotretinoin are not substitutable milligram for milligram.",
                NotInterchangeable, CourseChecks.NeedsConversion, CourseChecks.ConvertedDose),
            new Rule(
                "always.target-converted", "target.converted", FindingSeverity.Warning,
                "No source states a cumulative target in the milligrams of another formulation.",
                Formulation.Micronized.EquivalenceSource, CourseChecks.NeedsConversion, CourseChecks.ConvertedTarget),
            new Rule(
                "always.weight-unreadable", "weight.unit-slip", FindingSeverity.Critical,
                "A body weight is stated in a unit of body weight.",
                Plausibility, WeightChecks.NeedsUnreadableWeight, WeightChecks.Unreadable),
            new Rule(
                "always.weight-slip", "weight.unit-slip", FindingSeverity.Warning,
                "A body weight is not the earlier one in another unit, or with a digit more or less.",
                Plausibility, WeightChecks.NeedsEarlierWeight, WeightChecks.Slip)
                .With(new("tolerance", 10, "%"), new("pounds taken for kilograms", 2.204623m, "lb/kg"), new("a digit more or less", 10, "times")),
            new Rule(
                "always.weight-stale", "weight.stale", FindingSeverity.Warning,
                "A body weight is not older than 90 days.",
                Plausibility, WeightChecks.NeedsDates, WeightChecks.Stale)
                .With(new RuleNumber("most", 90, "days")),
            new Rule(
                "always.strength-implausible", "product.implausible-strength", FindingSeverity.Critical,
                "An ordered capsule is of a strength that some product has.",
                Plausibility, OrderChecks.NeedsStrengths, OrderChecks.ImplausibleStrength),
            new Rule(
                "always.strength-ambiguous", "product.ambiguous-strength", FindingSeverity.Warning,
                "The formulation is stated when capsules of a strength exist in more than one.",
                TwentyMilligrams, OrderChecks.NeedsStrengths, OrderChecks.AmbiguousStrength),
            new Rule(
                "always.supply-adds-up", "supply.does-not-add-up", FindingSeverity.Warning,
                "The capsules ordered are those that the days' supply takes.",
                Plausibility, OrderChecks.NeedsSupply, OrderChecks.DoesNotAddUp),
        ],
        [],
        pendingEdition: null);

    private static Rule Maximum(Formulation formulation, decimal milligramsPerKilogramPerDay, Citation source) => new Rule(
        $"always.maximum.{formulation}", "dose.above-maximum", FindingSeverity.Critical,
        $"No day is above {DoseText.Number(milligramsPerKilogramPerDay)} mg/kg of {formulation.Name} isotretinoin.",
        source, DoseChecks.NeedsPerKilogram, DoseChecks.AboveMaximum)
        .With(new RuleNumber("maximum", milligramsPerKilogramPerDay, "mg/kg/day"))
        .For(formulation);
}
