namespace Isotretinoin.Dosing;

/// <summary>The rules of every review, whatever guidelines are named; those of orders only for an order.</summary>
internal static class AlwaysReviewed
{
    /// <summary>The identifier of the rule on pregnancy, which every hand-out repeats.</summary>
    public const string PregnancyId = "always.pregnancy";

    private static readonly Citation ConventionalMaximum = Documents.MyorisanLabel.Section("Dosage and administration: up to 2 mg/kg/day");

    private static readonly Citation AbsoricaMaximum =
        Documents.AbsoricaLabel.Section("Dosage and administration: up to 2, LD 1.6 mg/kg/day");

    private static readonly Citation Plausibility = Documents.ThisProduct.Section("Limits of this product's own");

    private static readonly RuleNumber HighestMaximum = new("maximum", 2m, "mg/kg/day");

    private static readonly RuleNumber MicronizedMaximum = new("maximum, Micronized", 1.6m, "mg/kg/day");

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "always",
        "Always reviewed",
        "2026-11-27",
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
            WeightNeeded("unlikely", FindingSeverity.Info, 25, 100),
            WeightNeeded("doubtful", FindingSeverity.Warning, 100, 150),
            new(
                "always.weight-needed.implausible",
                FindingSeverity.Critical,
                WeightChecks.WeightNeeded(HighestMaximum, MicronizedMaximum, new("above", 150, "kg"), upTo: null),
                Plausibility),
            new("always.rounded-up-far", FindingSeverity.Warning, DoseChecks.RoundedUpFar(), Plausibility),
            new("always.rounded-down-far", FindingSeverity.Info, DoseChecks.RoundedDownFar(), Plausibility),
            new("always.ceiling", FindingSeverity.Info, DoseChecks.AtCeiling(), Plausibility),
            new Rule(
                PregnancyId,
                FindingSeverity.Critical,
                RuleCheck.Contraindication(PatientFlag.Pregnant, "The patient is pregnant: isotretinoin is contraindicated at any dose."),
                Documents.ConventionalLabelOnDailyMed.Section("Boxed warning"))
                .Saying("Contraindicated in pregnancy, at any dose and for any length of time."),
            new("always.age", FindingSeverity.Warning, PatientChecks.ImplausibleAge(new("most", PlausibleAge.Most, "years")), Plausibility),
            new("always.weight-future", FindingSeverity.Warning, WeightChecks.Future(), Plausibility),
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
            new("always.supply-beyond-target", FindingSeverity.Warning, CourseChecks.SupplyBeyondTarget(), Plausibility),
            new("always.weight-unreadable", FindingSeverity.Critical, WeightChecks.Unreadable(), Plausibility),
            new(
                "always.weight-slip",
                FindingSeverity.Warning,
                new WeightSlips(
                    new("tolerance", 10, "%"),
                    new("grown", 12, "years"),
                    new("compared within", 365, "days"),
                    [new("pounds taken for kilograms", 2.204623m, "lb/kg"), new("a digit more or less", 10, "times")]).Check(),
                Plausibility),
            new("always.weight-stale", FindingSeverity.Warning, WeightChecks.Stale(new("most", 90, "days")), Plausibility),
            new("always.patient-contradiction", FindingSeverity.Warning, PatientChecks.Contradiction(), Plausibility),
            new("always.strength-implausible", FindingSeverity.Critical, OrderChecks.ImplausibleStrength(), Plausibility),
            new(
                "always.strength-ambiguous",
                FindingSeverity.Warning,
                OrderChecks.AmbiguousStrength(),
                Documents.AbsoricaLabelOnMedlibrary.Section("Page 2: both have a 20 mg strength; they are not substitutable")),
            new("always.no-such-capsule.formulation", FindingSeverity.Critical, OrderChecks.NoSuchCapsule(), Plausibility),
            new("always.no-such-capsule.product", FindingSeverity.Warning, OrderChecks.NotOfProduct(), Plausibility),
            new("always.formulation-from-capsules", FindingSeverity.Info, OrderChecks.FormulationFromCapsules(), Plausibility),
            new(
                "always.formulation-mixed",
                FindingSeverity.Critical,
                OrderChecks.Mixed(),
                Documents.AbsoricaLabelOnMedlibrary.Section("Page 2: the formulations are not substitutable")),
            new(
                "always.maximum.of-capsules",
                FindingSeverity.Critical,
                OrderChecks.AboveLowerMaximum(MicronizedMaximum, HighestMaximum),
                AbsoricaMaximum),
            new(
                "always.supply-early.some",
                FindingSeverity.Info,
                OrderChecks.Early(new("above", 0, "days"), new("most", 7, "days")),
                Plausibility),
            new("always.supply-early.many", FindingSeverity.Warning, OrderChecks.Early(new("most", 7, "days"), upTo: null), Plausibility),
            new("always.supply-adds-up", FindingSeverity.Warning, OrderChecks.DoesNotAddUp(), Plausibility),
        ],
        [],
        isPending: false);

    private static Rule WeightNeeded(string kind, FindingSeverity severity, int above, int upTo) => new(
        $"always.weight-needed.{kind}",
        severity,
        WeightChecks.WeightNeeded(HighestMaximum, MicronizedMaximum, new("above", above, "kg"), new("up to", upTo, "kg")),
        Plausibility);

    private static Rule Maximum(Formulation formulation, decimal maximum, Citation source) => new(
        $"always.maximum.{formulation}",
        FindingSeverity.Critical,
        RuleCheck.MaximumPerKilogram(WeightBasedDose.FromMilligramsPerKilogramPerDay(maximum, formulation)),
        source);
}
