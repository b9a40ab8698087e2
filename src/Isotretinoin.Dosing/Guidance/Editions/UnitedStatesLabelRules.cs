using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>The United States labels. Every sentence says what the label says; the address is where its text was read.</summary>
internal static class UnitedStatesLabelRules
{
    private const string Id = "us-label";

    private static readonly Citation Conventional = Label("Dosage and administration: 0.5 to 1 mg/kg/day in two divided doses with food, 15 to 20 weeks");
    private static readonly Citation Absorica = AbsoricaLabel("Dosage and administration, Table 1: 0.5 to 1 mg/kg/day in two divided doses, 15 to 20 weeks");
    private static readonly Citation AbsoricaLd = AbsoricaLabel("Dosage and administration, Table 2: 0.4 to 0.8 mg/kg/day in two divided doses, 15 to 20 weeks");

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        Id,
        "Isotretinoin, Absorica and Absorica LD: United States labels",
        "2026-10-01",
        [
            .. DoseRange.Rules(Id, Formulation.Conventional, 0.5m, 1m, Conventional),
            .. DoseRange.Rules(Id, Formulation.Lidose, 0.5m, 1m, Absorica),
            .. DoseRange.Rules(Id, Formulation.Micronized, 0.4m, 0.8m, AbsoricaLd),
            OnceDaily(Formulation.Conventional, Label("Once daily dosing is not recommended")),
            OnceDaily(Formulation.Lidose, AbsoricaLabel("Once daily dosing has not been established and is not recommended")),
            OnceDaily(Formulation.Micronized, AbsoricaLabel("Once daily dosing has not been established and is not recommended")),
            Intermittent(Formulation.Conventional, Conventional),
            Intermittent(Formulation.Lidose, Absorica),
            Intermittent(Formulation.Micronized, AbsoricaLd),
            new Rule(
                "us-label.food", "product.with-food", FindingSeverity.Warning,
                "Conventional capsules are taken with food; without it, absorption is significantly less.",
                Label("Failure to take with food will significantly decrease absorption"), FactSet.Of(Fact.Food),
                PatientChecks.Unless(Fact.Food, "Conventional capsules are not taken with food, which significantly decreases absorption."))
                .For(Formulation.Conventional),
            new Rule(
                "us-label.duration.least", "duration.shorter", FindingSeverity.Info,
                "A course lasts 15 weeks or more, unless the nodules are fewer by more than 70 %.",
                Conventional, CourseChecks.NeedsWholeLength, CourseChecks.Shorter)
                .With(new RuleNumber("least", 15, "weeks")),
            new Rule(
                "us-label.duration.most", "duration.longer", FindingSeverity.Warning,
                "A course is given for no longer than the recommended 20 weeks.",
                Label("No longer than the recommended duration"), CourseChecks.NeedsLength, CourseChecks.Longer)
                .With(new RuleNumber("most", 20, "weeks")),
            new Rule(
                "us-label.duration.target", "target.unreachable-in-label-duration", FindingSeverity.Info,
                "A cumulative target that takes longer than 20 weeks conflicts with the label's length: 0.5 mg/kg/day for 20 weeks is 70 mg/kg.",
                new Citation("Isotretinoin capsules, United States label", "0.5 to 1 mg/kg/day for 15 to 20 weeks, multiplied out", "drugs.com/dosage/myorisan.html", Derived),
                CourseChecks.NeedsTarget, CourseChecks.UnreachableInLabelDuration)
                .With(new RuleNumber("most", 20, "weeks")),
            LongTerm(Formulation.Conventional, 0.5m),
            LongTerm(Formulation.Lidose, 0.5m),
            LongTerm(Formulation.Micronized, 0.4m),
            SevereAcne(Formulation.Conventional, 0.5m),
            SevereAcne(Formulation.Lidose, 0.5m),
            SevereAcne(Formulation.Micronized, 0.4m),
            new Rule(
                "us-label.second-course", "second-course.too-early", FindingSeverity.Warning,
                "A second course starts after 2 months or more off therapy, and at least 8 weeks after the first.",
                new Citation("Isotretinoin capsules, United States label", "Second course: 2 months or more; Indications: at least 8 weeks", "drugs.com/dosage/myorisan.html; myhealthbox.eu", Secondary),
                PatientChecks.NeedsPreviousCourse, PatientChecks.TooEarly)
                .With(new("least", 8, "weeks"), new("least", 2, "calendar months")),
            new Rule(
                "us-label.age", "age.under-12", FindingSeverity.Warning,
                "Patients are 12 years of age or older.",
                new Citation("Absorica and Absorica LD, United States label", "Indications: 12 years of age and older", "dailymed.nlm.nih.gov", Primary),
                PatientChecks.NeedsAge, PatientChecks.Younger)
                .With(new RuleNumber("least", 12, "years")),
            new Rule(
                "us-label.pregnancy", "contraindication.pregnancy", FindingSeverity.Critical,
                "Contraindicated in pregnancy, at any dose and for any length of time.",
                new Citation("Isotretinoin capsules, United States label", "Boxed warning", "dailymed.nlm.nih.gov", Primary), FactSet.Of(Fact.Pregnancy),
                PatientChecks.When(Fact.Pregnancy, "The patient is pregnant: isotretinoin is contraindicated at any dose.")),
            new Rule(
                "us-label.tetracycline", "interaction.tetracycline", FindingSeverity.Warning,
                "Tetracyclines are avoided: pseudotumor cerebri.",
                new Citation("Accutane, United States label", "Warnings: tetracyclines should be avoided", "druglib.com", Secondary), FactSet.Of(Fact.Tetracycline),
                PatientChecks.When(Fact.Tetracycline, "The patient takes a tetracycline, which should be avoided: pseudotumor cerebri.")),
            new Rule(
                "us-label.vitamin-a", "interaction.vitamin-a", FindingSeverity.Warning,
                "Supplements that contain vitamin A are advised against.",
                new Citation("Accutane, United States label", "Precautions: vitamin A", "druglib.com", Secondary), FactSet.Of(Fact.VitaminA),
                PatientChecks.When(Fact.VitaminA, "The patient takes vitamin A, against which the label advises.")),
        ],
        [
            new GuidelineStatement("us-label.adult-maximum", "Adults whose disease is very severe with scarring, or mainly on the trunk, may need up to 2 mg/kg/day (Absorica LD 1.6), as tolerated.", AbsoricaLabel("Up to 2, LD 1.6 mg/kg/day"), new("maximum", 2m, "mg/kg/day"), new("maximum, Micronized", 1.6m, "mg/kg/day")),
            new GuidelineStatement("us-label.early-stop", "The drug may be discontinued before 15 to 20 weeks when the nodules are fewer by more than 70 %.", Label("Early discontinuation"), new RuleNumber("fewer by more than", 70, "%")),
            new GuidelineStatement("us-label.missed-dose", "A missed dose is skipped; two doses are not taken at the same time.", AbsoricaLabel("Missed dose")),
            new GuidelineStatement("us-label.liquid", "Capsules are swallowed with a full glass of liquid.", AbsoricaLabel("Administration")),
            new GuidelineStatement("us-label.skeletal-growth", "The interval before retreatment is not defined for patients whose skeletal growth is not complete.", Label("Second course")),
            new GuidelineStatement("us-label.retreatment", "All of 0.1, 0.5 and 1 mg/kg/day cleared initially; the need for retreatment was greater with the lower doses.", Label("Studies comparing doses")),
        ],
        pendingEdition: null);

    private static Citation Label(string section) => new("Isotretinoin capsules, United States label", section, "drugs.com/dosage/myorisan.html", Secondary);

    private static Citation AbsoricaLabel(string section) => new("Absorica and Absorica LD, United States label", section, "rxreasoner.com/monographs/absorica/usage", Secondary);

    private static Rule OnceDaily(Formulation formulation, Citation source) => new Rule(
        $"{Id}.once-daily.{formulation}", "dose.once-daily", FindingSeverity.Warning,
        $"{formulation.Name} isotretinoin is taken in two divided doses; once daily is not recommended.",
        source, DoseChecks.NeedsDivision, DoseChecks.OnceDaily)
        .For(formulation);

    private static Rule Intermittent(Formulation formulation, Citation source) => new Rule(
        $"{Id}.daily.{formulation}", "dose.intermittent", FindingSeverity.Info,
        $"The label's doses of {formulation.Name} isotretinoin are taken every day; it describes no days off.",
        source, DoseChecks.NeedsMilligrams, DoseChecks.Intermittent)
        .For(formulation);

    private static Rule LongTerm(Formulation formulation, decimal low) => new Rule(
        $"{Id}.long-term.{formulation}", "low-dose.long-term", FindingSeverity.Warning,
        $"Long-term use of {formulation.Name} isotretinoin, even in low doses, has not been studied and is not recommended.",
        Label("Long-term use, even in low doses, is not recommended"), CourseChecks.NeedsLength, CourseChecks.LongTermLowDose)
        .With(new("low", low, "mg/kg/day"), new("most", 20, "weeks"))
        .For(formulation);

    private static Rule SevereAcne(Formulation formulation, decimal low) => new Rule(
        $"{Id}.severe-acne.{formulation}", "low-dose.severe-acne", FindingSeverity.Warning,
        $"Severe acne is not treated below {DoseText.Number(low)} mg/kg/day of {formulation.Name} isotretinoin: the need for retreatment was greater with lower doses.",
        Label("Studies comparing doses"), PatientChecks.NeedsSeverity, PatientChecks.LowDoseForSevereAcne)
        .With(new RuleNumber("low", low, "mg/kg/day"))
        .For(formulation);
}
