using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The United States labels, in the words of the labels; the address is that of the text read.</summary>
internal static class UnitedStatesLabelRules
{
    private const string Id = "us-label";
    private const int LongestWeeks = 20;

    private static readonly Document Label = Documents.MyorisanLabel;
    private static readonly Document AbsoricaLabel = Documents.AbsoricaLabel;

    private static readonly Citation Conventional =
        Label.Section("Dosage and administration: 0.5 to 1 mg/kg/day in two divided doses with food, 15 to 20 weeks");

    private static readonly Citation Absorica =
        AbsoricaLabel.Section("Dosage and administration, Table 1: 0.5 to 1 mg/kg/day in two divided doses, 15 to 20 weeks");

    private static readonly Citation AbsoricaLd =
        AbsoricaLabel.Section("Dosage and administration, Table 2: 0.4 to 0.8 mg/kg/day in two divided doses, 15 to 20 weeks");

    private static readonly Citation NotOnceDaily =
        AbsoricaLabel.Section("Once daily dosing has not been established and is not recommended");

    private static readonly Citation AdultDoses = AbsoricaLabel.Section("Adult patients: up to 2, LD 1.6 mg/kg/day");
    private static readonly Citation Studies = Label.Section("Studies comparing 0.1, 0.5 and 1 mg/kg/day");
    private static readonly Citation OwnLimits = Documents.ThisProduct.Section("Limits of this product's own");
    private static readonly WeightBasedDose LowConventional = Dose(0.5m, Formulation.Conventional);

    private static ImmutableArray<Rule> Rules { get; } =
    [
        .. Range(Formulation.Conventional, 0.5m, 1m, Conventional),
        .. Range(Formulation.Lidose, 0.5m, 1m, Absorica),
        .. Range(Formulation.Micronized, 0.4m, 0.8m, AbsoricaLd),
        OnceDaily(Formulation.Conventional, Label.Section("Once daily dosing is not recommended")),
        OnceDaily(Formulation.Lidose, NotOnceDaily),
        OnceDaily(Formulation.Micronized, NotOnceDaily),
        EveryDay(Formulation.Conventional, Conventional),
        EveryDay(Formulation.Lidose, Absorica),
        EveryDay(Formulation.Micronized, AbsoricaLd),
        new Rule(
            "us-label.food",
            FindingSeverity.Warning,
            RuleCheck.WithFood("Conventional capsules are not taken with food, which significantly decreases absorption."),
            Label.Section("Failure to take with food will significantly decrease absorption"))
            .For(Formulation.Conventional)
            .Saying("Conventional capsules are taken with food; without it, absorption is significantly less."),
        new Rule("us-label.duration.least", FindingSeverity.Info, RuleCheck.ShortestCourse(15), Conventional)
            .Saying("A course lasts 15 weeks or more, unless the nodules are fewer by more than 70 %."),
        new Rule(
            "us-label.duration.most",
            FindingSeverity.Warning,
            RuleCheck.LongestCourse(LongestWeeks),
            Label.Section("No longer than the recommended duration"))
            .Saying("A course is given for no longer than the recommended 20 weeks."),
        new Rule(
            "us-label.duration.target",
            FindingSeverity.Info,
            CourseChecks.UnreachableInLabelDuration(new("most", LongestWeeks, "weeks")),
            Label.Derived("0.5 to 1 mg/kg/day for 15 to 20 weeks, multiplied out"))
            .Saying(
                "A cumulative target that takes longer than 20 weeks conflicts with the label's length: "
                + "0.5 mg/kg/day for 20 weeks is 70 mg/kg."),
        ForAdults(Formulation.Conventional, 1m, Label.Section("Adult patients: up to 2 mg/kg/day")),
        ForAdults(Formulation.Lidose, 1m, AdultDoses),
        ForAdults(Formulation.Micronized, 0.8m, AdultDoses),
        new Rule(
            "us-label.long-term.conventional",
            FindingSeverity.Warning,
            RuleCheck.LongTermLowDose(LowConventional, LongestWeeks),
            Label.Section("Long-term use, even in low doses, is not recommended"))
            .WithNumbersFrom(OwnLimits)
            .Saying(
                "Long-term use, even in low doses, has not been studied and is not recommended. The label gives no numbers; "
                + "this product counts less than 0.5 mg/kg/day for longer than 20 weeks."),
        new Rule(
            "us-label.severe-acne.conventional",
            FindingSeverity.Warning,
            RuleCheck.LowDoseForSevereAcne(LowConventional),
            Studies)
            .WithNumbersFrom(OwnLimits)
            .Saying(
                "Lower doses were followed by a greater need for retreatment. The label sets no least dose for severe acne; "
                + "this product points out less than 0.5 mg/kg/day."),
        new Rule(
            "us-label.second-course",
            FindingSeverity.Warning,
            RuleCheck.SecondCourse(weeks: 8, months: 2),
            Label.And(Documents.ConventionalLabelOnMyHealthBox).Section("Second course: 2 months or more; Indications: at least 8 weeks"))
            .Saying("A second course starts after 2 months or more off therapy, and at least 8 weeks after the first."),
        new(
            "us-label.age",
            FindingSeverity.Warning,
            RuleCheck.LeastAge(12),
            Documents.AbsoricaLabelOnDailyMed.Section("Indications: 12 years of age and older")),
        new Rule(
            "us-label.pregnancy",
            FindingSeverity.Critical,
            RuleCheck.Contraindication(PatientFlag.Pregnant, "The patient is pregnant: isotretinoin is contraindicated at any dose."),
            Documents.ConventionalLabelOnDailyMed.Section("Boxed warning"))
            .Saying("Contraindicated in pregnancy, at any dose and for any length of time."),
        new Rule(
            "us-label.soya-peanut",
            FindingSeverity.Critical,
            RuleCheck.Contraindication(
                PatientFlag.SoyaOrPeanutAllergy,
                "The patient is allergic to soya or peanut: hypersensitivity to any component is a contraindication, and the capsules that "
                + "were read hold soya-bean oil."),
            Documents.AbsoricaPrecautions.And(Documents.ProductElements)
                .Derived("Contraindications: hypersensitivity to any component; ingredients: soya-bean oil"))
            .Saying(
                "Contraindicated in hypersensitivity to any component; every capsule of the United States whose ingredients were read "
                + "holds soya-bean oil. Those of Absorica LD were not read."),
        new Rule(
            "us-label.tetracycline",
            FindingSeverity.Warning,
            RuleCheck.Interaction(
                PatientFlag.TakesTetracycline, "The patient takes a tetracycline, which should be avoided: pseudotumor cerebri."),
            Documents.AccutaneLabel.Section("Warnings: tetracyclines should be avoided"))
            .Saying("Tetracyclines are avoided: pseudotumor cerebri."),
        new Rule(
            "us-label.vitamin-a",
            FindingSeverity.Warning,
            RuleCheck.Interaction(PatientFlag.TakesVitaminA, "The patient takes vitamin A, against which the label advises."),
            Documents.AccutaneLabel.Section("Precautions: vitamin A"))
            .Saying("Supplements that contain vitamin A are advised against."),
        new Rule(
            "us-label.progestogen-only-pill",
            FindingSeverity.Warning,
            RuleCheck.Interaction(
                PatientFlag.TakesProgestogenOnlyPill,
                "The patient takes a progestogen-only pill, which is inadequate contraception for this treatment."),
            Documents.AccutaneLabel.Section("Precautions: microdosed progestogen preparations"))
            .Saying("A microdosed progestogen-only pill is inadequate contraception for this treatment."),
    ];

    private static ImmutableArray<GuidelineStatement> Statements { get; } =
    [
        new(
            "us-label.adult-maximum",
            "Adults whose disease is very severe with scarring, or mainly on the trunk, may need up to 2 mg/kg/day "
            + "(Absorica LD: 1.6 mg/kg/day), as tolerated.",
            AbsoricaLabel.Section("Up to 2, LD 1.6 mg/kg/day"),
            new("maximum", 2m, "mg/kg/day"),
            new("maximum, Micronized", 1.6m, "mg/kg/day")),
        new(
            "us-label.early-stop",
            "The drug may be discontinued before 15 to 20 weeks when the nodules are fewer by more than 70 %.",
            Label.Section("Early discontinuation"),
            new("least", 15, "weeks"),
            new("most", LongestWeeks, "weeks"),
            new("fewer by more than", 70, "%")),
        new GuidelineStatement(
            "us-label.missed-dose",
            "A missed dose is skipped; two doses are not taken at the same time.",
            AbsoricaLabel.Section("Missed dose"))
            .Telling(AdviceTopic.MissedDose, "If you miss a dose, skip it. Do not take two doses at the same time."),
        new GuidelineStatement(
            "us-label.liquid", "Capsules are swallowed with a full glass of liquid.", AbsoricaLabel.Section("Administration"))
            .Telling(AdviceTopic.Taking, "Swallow the capsules with a full glass of liquid."),
        new(
            "us-label.skeletal-growth",
            "The interval before retreatment is not defined for patients whose skeletal growth is not complete.",
            Label.Section("Second course")),
        new(
            "us-label.retreatment",
            "All of 0.1, 0.5 and 1 mg/kg/day cleared initially; the need for retreatment was greater with the lower doses.",
            Studies,
            new("lowest", 0.1m, "mg/kg/day"),
            new("middle", 0.5m, "mg/kg/day"),
            new("highest", 1m, "mg/kg/day")),
    ];

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } =
        new(Id, "Isotretinoin, Absorica and Absorica LD: United States labels", "2026-11-27", Rules, Statements, isPending: false);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay, Formulation formulation) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, formulation);

    private static ImmutableArray<Rule> Range(Formulation formulation, decimal low, decimal high, Citation source) =>
        DoseRange.Rules($"{Id}.range.{formulation}", DoseBand.Between(Dose(low, formulation), Dose(high, formulation)), source);

    private static Rule OnceDaily(Formulation formulation, Citation source) =>
        new Rule($"{Id}.once-daily.{formulation}", FindingSeverity.Warning, RuleCheck.DividedDoses(), source)
            .For(formulation)
            .Saying($"{formulation.Name} isotretinoin is taken in two divided doses; once daily is not recommended.");

    private static Rule EveryDay(Formulation formulation, Citation source) =>
        new Rule($"{Id}.daily.{formulation}", FindingSeverity.Info, RuleCheck.EveryDay(), source)
            .For(formulation)
            .Saying($"The label's doses of {formulation.Name} isotretinoin are taken every day; it describes no days off.");

    private static Rule ForAdults(Formulation formulation, decimal high, Citation source) => new Rule(
        $"{Id}.adults.{formulation}", FindingSeverity.Warning, RuleCheck.AboveForAdults(Dose(high, formulation), 18), source)
        .Saying(
            $"More than {DoseText.Number(high)} mg/kg/day of {formulation.Name} isotretinoin is for adults with very severe disease; "
            + "a patient under 18 years is no adult.");
}
