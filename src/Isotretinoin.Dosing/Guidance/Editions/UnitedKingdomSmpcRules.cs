using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The product information of the United Kingdom and of the same European text elsewhere, for conventional capsules.</summary>
internal static class UnitedKingdomSmpcRules
{
    private const string Id = "uk-smpc";

    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    private static readonly DoseBand Range = DoseBand.Between(Dose(0.5m), Dose(1m));

    private static readonly Citation Posology =
        Documents.Smpc5Milligrams.And(Documents.EuropeanText).Section("4.2: 0.5 mg/kg daily to start, 0.5 to 1.0 mg/kg/day");
    private static readonly Citation Food = Documents.Smpc5Milligrams.Section("4.2: with food once or twice daily");
    private static readonly Citation Duration = Documents.EuropeanText.Section("4.2: 16 to 24 weeks are normally enough");
    private static readonly Citation Contraindications = Documents.AllianceSmpc.Section("4.3");
    private static readonly Citation CzechContraindications = Documents.CzechSpc.Section("4.3");
    private static readonly Citation Renal = Documents.RoaccutaneSingapore.And(Documents.SmpcWording).Section("Severe renal insufficiency");
    private static readonly Citation Bnf = Documents.Bnf.Section("Page 783");

    /// <summary>The greatest number of days before the first capsule to exclude pregnancy.</summary>
    public static RuleNumber TestBeforeStart { get; } = new("before the start", 3, "days");

    /// <summary>The weeks from the last capsule to the last pregnancy test.</summary>
    public static RuleNumber TestAfterStopping { get; } = new("after stopping", 5, "weeks");

    /// <summary>The weeks without capsules before a second course.</summary>
    public static RuleNumber SecondCourse { get; } = new("least", 8, "weeks");

    /// <summary>The days from the last capsule on which no blood is donated.</summary>
    public static RuleNumber NoBloodDonation { get; } = new("after", 30, "days");

    /// <summary>The greatest number of days from the issue of a prescription to dispensing.</summary>
    public static RuleNumber Dispensing { get; } = new("most", 7, "days");

    private static ImmutableArray<Rule> Rules { get; } =
    [
        .. DoseRange.Rules($"{Id}.range.conventional", Range, Posology),
        new Rule("uk-smpc.daily", FindingSeverity.Info, RuleCheck.EveryDay(), Food)
            .For(Formulation.Conventional)
            .Saying("Capsules are taken once or twice daily; the product information describes no days off."),
        new Rule("uk-smpc.food", FindingSeverity.Warning, RuleCheck.WithFood("The capsules are not taken with food."), Food)
            .For(Formulation.Conventional)
            .Saying("Capsules are taken with food."),
        new Rule("uk-smpc.duration.least", FindingSeverity.Info, RuleCheck.ShortestCourse(16), Duration)
            .Saying("A course of 16 weeks or more is normally enough."),
        new Rule("uk-smpc.duration.most", FindingSeverity.Info, RuleCheck.LongestCourse(24), Duration)
            .Saying("A course of 24 weeks or less is normally enough."),
        new Rule(
            "uk-smpc.target.most",
            FindingSeverity.Info,
            RuleCheck.GreatestCumulativeDose(Target),
            Documents.RoaccutaneIsrael.And(Documents.EuropeanText)
                .Section("4.2: no substantial additional benefit beyond 120 to 150 mg/kg"))
            .Saying("No substantial additional benefit is to be expected beyond 120 to 150 mg/kg."),
        new Rule("uk-smpc.renal", FindingSeverity.Warning, RuleCheck.RenalStart(10), Renal)
            .Saying("Roche's older text, not the European one: in severe renal insufficiency treatment starts lower, such as 10 mg/day."),
        new Rule(
            "uk-smpc.second-course",
            FindingSeverity.Warning,
            RuleCheck.SecondCourse(SecondCourse.Whole),
            Documents.EuropeanText.Section("4.2: no further course before 8 weeks"))
            .Saying("A course is not repeated until 8 weeks after the last."),
        new Rule("uk-smpc.age", FindingSeverity.Warning, RuleCheck.LeastAge(12), Documents.Smpc20Milligrams.Section("4.2, children"))
            .Saying("Not recommended under 12 years, and not for acne before puberty."),
        new Rule(
            "uk-smpc.second-prescriber",
            FindingSeverity.Warning,
            PatientChecks.WithoutSecondPrescriber(new("under", 18, "years")),
            Documents.MhraWithdrawal.And(Documents.MhraChanges).Section("Patients under 18 and the second prescriber"))
            .During(new DateOnly(2023, 10, 31), withdrawnOn: new DateOnly(2026, 1, 22))
            .Saying(
                "From 2023-10-31 until it was withdrawn on 2026-01-22: two prescribers agree before a patient under 18 years is treated."),
        new Rule(
            "uk-smpc.supply",
            FindingSeverity.Warning,
            RuleCheck.SupplyLimitIfPregnancyIsPossible(30),
            Documents.PharmacySafety.Section("As advice of the MHRA: up to 30 days' treatment for each prescription"))
            .Saying("A prescription for a patient who can get pregnant is for up to 30 days' treatment."),
        new Rule(
            "uk-smpc.supply.formulary",
            FindingSeverity.Info,
            RuleCheck.SupplyLimitIfPregnancyIsPossible(28),
            Documents.LancashireFormulary.Section("Isotretinoin: up to 28 days' treatment"))
            .Saying("One NHS formulary: a patient who can get pregnant is given up to 28 days' treatment."),
        Contraindicated(PatientFlag.Pregnant, Contraindications, "is pregnant"),
        Contraindicated(PatientFlag.BreastFeeding, Contraindications, "is breast-feeding"),
        Contraindicated(PatientFlag.HepaticInsufficiency, CzechContraindications, "has hepatic insufficiency"),
        Contraindicated(
            PatientFlag.SoyaOrPeanutAllergy, Contraindications, "is allergic to soya or peanut", "the capsules contain soya-bean oil"),
        Contraindicated(PatientFlag.HypervitaminosisA, CzechContraindications, "has hypervitaminosis A"),
        Contraindicated(PatientFlag.RaisedLipids, CzechContraindications, "has excessively elevated blood lipids"),
        new Rule(
            "uk-smpc.tetracycline",
            FindingSeverity.Critical,
            RuleCheck.Interaction(
                PatientFlag.TakesTetracycline, "The patient takes a tetracycline: isotretinoin is contraindicated with it."),
            CzechContraindications)
            .Saying("Contraindicated with tetracyclines."),
        new Rule(
            "uk-smpc.progestogen-only-pill",
            FindingSeverity.Warning,
            RuleCheck.Interaction(
                PatientFlag.TakesProgestogenOnlyPill,
                "The patient takes a progestogen-only pill, which is inadequate contraception for this treatment."),
            Bnf)
            .Saying("A microdosed progestogen-only pill is inadequate contraception for this treatment."),
    ];

    private static ImmutableArray<GuidelineStatement> Statements { get; } =
    [
        new("uk-smpc.start", "Treatment starts at 0.5 mg/kg daily.", Posology, RuleNumber.Of("start", Range.Lower)),
        new("uk-smpc.frequency", "Capsules are taken once or twice daily.", Food),
        new(
            "uk-smpc.upper-limit",
            "Roche's older text, of Singapore, not the European one: very severe disease or truncal acne may need up to 2.0 mg/kg/day.",
            Documents.RoaccutaneSingapore.Section("Up to 2.0 mg/kg"),
            new RuleNumber("maximum", 2m, "mg/kg/day")),
        new(
            "uk-smpc.renal-later",
            "Roche's older text: in severe renal insufficiency the dose is then increased up to 1 mg/kg/day, "
            + "or to the highest that is tolerated.",
            Renal,
            new RuleNumber("maximum", 1m, "mg/kg/day")),
        new GuidelineStatement(
            "uk-smpc.dispensing",
            "One NHS formulary: not dispensed more than 7 days after the date of issue.",
            Documents.LancashireFormulary.Section("Isotretinoin"),
            Dispensing)
            .Telling(
                AdviceTopic.Supply,
                YesNoUnknown.Yes,
                $"Take each prescription to the pharmacy within {Dispensing.Text} of its date."),
        new GuidelineStatement(
            "uk-smpc.pregnancy-tests",
            "Pregnancy is excluded up to 3 days before the start, monthly, and 5 weeks after stopping.",
            Bnf,
            TestBeforeStart,
            TestAfterStopping)
            .Telling(
                AdviceTopic.Pregnancy,
                YesNoUnknown.Yes,
                $"You have a pregnancy test in the {TestBeforeStart.Text} before you start, one each month, and one "
                    + $"{TestAfterStopping.Text} after you stop."),
        new GuidelineStatement(
            "uk-smpc.contraception",
            "Contraception from one month before to one month after treatment.",
            Bnf,
            new("before", 1, "month"),
            new("after", 1, "month"))
            .Telling(
                AdviceTopic.Pregnancy,
                YesNoUnknown.Yes,
                "Use contraception from one month before your first capsule to one month after your last."),
        new GuidelineStatement(
            "uk-smpc.blood-donation",
            "Of a Brazilian consensus, not of the product information: no blood is donated during treatment and for 30 days after it.",
            Documents.DonationConsensus.Section("Table 2: no blood donation until 30 days after"),
            NoBloodDonation)
            .Telling(
                AdviceTopic.BloodDonation,
                $"Do not give blood while you take isotretinoin, nor for {NoBloodDonation.Text} after your last capsule."),
        new(
            "uk-smpc.triglycerides",
            "Discontinued when triglycerides above 9 mmol/L are not controlled: risk of pancreatitis.",
            Bnf,
            new RuleNumber("most", 9m, "mmol/L")),
    ];

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } =
        new(Id, "Isotretinoin: product information, United Kingdom", "2026-11-27", Rules, Statements, isPending: false);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);

    private static Rule Contraindicated(PatientFlag flag, Citation source, string patient) =>
        Contraindicated(flag, source, patient, "isotretinoin is contraindicated");

    private static Rule Contraindicated(PatientFlag flag, Citation source, string patient, string why) => new(
        $"{Id}.{FlagCodes.Of(flag)}",
        FindingSeverity.Critical,
        RuleCheck.Contraindication(flag, $"The patient {patient}: {why}."),
        source);
}
