namespace Isotretinoin.Dosing;

/// <summary>The rules of every review, whatever guidelines are named; those of orders only for an order.</summary>
internal static class AlwaysReviewed
{
    private static readonly Citation ConventionalMaximum = Documents.MyorisanLabel.Section("Dosage and administration: up to 2 mg/kg/day");

    private static readonly Citation AbsoricaMaximum =
        Documents.AbsoricaLabel.Section("Dosage and administration: up to 2, LD 1.6 mg/kg/day");

    private static readonly Citation Plausibility = Documents.ThisProduct.Section("Limits of this product's own");

    private static readonly RuleNumber HighestMaximum = new("maximum", 2m, "mg/kg/day");

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "always",
        "Always reviewed",
        "2026-10-01",
        [
            Maximum(Formulation.Conventional, 2m, ConventionalMaximum),
            Maximum(Formulation.Lidose, 2m, AbsoricaMaximum),
            Maximum(Formulation.Micronized, 1.6m, AbsoricaMaximum),
            new(
                "always.maximum.unknown-formulation",
                FindingSeverity.Critical,
                DoseChecks.AboveEveryMaximum(HighestMaximum),
                ConventionalMaximum),
            new(
                "always.maximum.unreadable-weight",
                FindingSeverity.Critical,
                WeightChecks.AboveMaximumInAnyUnit(HighestMaximum),
                ConventionalMaximum),
            new(
                "always.weight",
                FindingSeverity.Warning,
                WeightChecks.Implausible(new("least", 25, "kg"), new("greatest", 200, "kg")),
                Plausibility),
            new(
                "always.not-substitutable",
                FindingSeverity.Warning,
                CourseChecks.ConvertedDose(),
                Documents.ClaravisMonograph.Section(
                    "Isotretinoin, isotretinoin lidose and isotretinoin micronized are not interchangeable")),
            new(
                "always.target-converted",
                FindingSeverity.Warning,
                CourseChecks.ConvertedTarget(),
                Formulation.Micronized.EquivalenceSource),
            new("always.weight-unreadable", FindingSeverity.Critical, WeightChecks.Unreadable(), Plausibility),
            new(
                "always.weight-slip",
                FindingSeverity.Warning,
                WeightChecks.Slip(
                    new("tolerance", 10, "%"),
                    new("pounds taken for kilograms", 2.204623m, "lb/kg"),
                    new("a digit more or less", 10, "times")),
                Plausibility),
            new("always.weight-stale", FindingSeverity.Warning, WeightChecks.Stale(new("most", 90, "days")), Plausibility),
            new("always.patient-contradiction", FindingSeverity.Warning, PatientChecks.Contradiction(), Plausibility),
            new("always.strength-implausible", FindingSeverity.Critical, OrderChecks.ImplausibleStrength(), Plausibility),
            new(
                "always.strength-ambiguous",
                FindingSeverity.Warning,
                OrderChecks.AmbiguousStrength(),
                Documents.AbsoricaLabelOnMedlibrary.Section("Page 2: both have a 20 mg strength; they are not substitutable")),
            new("always.supply-adds-up", FindingSeverity.Warning, OrderChecks.DoesNotAddUp(), Plausibility),
        ],
        [],
        isPending: false);

    private static Rule Maximum(Formulation formulation, decimal maximum, Citation source) => new(
        $"always.maximum.{formulation}",
        FindingSeverity.Critical,
        RuleCheck.MaximumPerKilogram(WeightBasedDose.FromMilligramsPerKilogramPerDay(maximum, formulation)),
        source);
}
