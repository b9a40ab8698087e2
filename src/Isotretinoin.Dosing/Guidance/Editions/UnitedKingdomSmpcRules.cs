using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>The product information of the United Kingdom and of the same European text elsewhere, for conventional capsules.</summary>
internal static class UnitedKingdomSmpcRules
{
    private const string Id = "uk-smpc";

    private static readonly Citation Posology = new("Isotretinoin 5 mg capsules, SmPC, 1 November 2023", "4.2: 0.5 mg/kg daily to start, 0.5 to 1.0 mg/kg/day", "medicines.org.uk/emc, product 10519", Primary);
    private static readonly Citation Food = new("Isotretinoin 5 mg capsules, SmPC, 1 November 2023", "4.2: with food once or twice daily", "medicines.org.uk/emc, product 10519", Primary);
    private static readonly Citation Duration = new("Roaccutane, Singapore product information", "Therapy course of 16 to 24 weeks", "trial.medpath.com", Secondary);
    private static readonly Citation Cumulative = new("Roaccutane, Israel, 2011", "No substantial additional benefit beyond 120 to 150 mg/kg", "myhealthbox.eu/en/roaccutane-10-mg", Primary);
    private static readonly Citation Contraindications = new("Isotretinoin, Alliance, United Kingdom, 2019", "4.3", "rxreasoner.com/monographs/isotretinoin/precautions", Secondary);
    private static readonly Citation CzechSpc = new("Isotretinoin, Czech SPC", "4.3", "linked.opendata.cz, SPC139496", Secondary);

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        Id,
        "Isotretinoin: product information, United Kingdom",
        "2026-10-01",
        [
            .. DoseRange.Rules(Id, Formulation.Conventional, 0.5m, 1m, Posology),
            new Rule(
                "uk-smpc.daily", "dose.intermittent", FindingSeverity.Info,
                "Capsules are taken once or twice daily; the product information describes no days off.",
                Food, DoseChecks.NeedsMilligrams, DoseChecks.Intermittent)
                .For(Formulation.Conventional),
            new Rule(
                "uk-smpc.food", "product.with-food", FindingSeverity.Warning,
                "Capsules are taken with food.",
                Food, FactSet.Of(Fact.Food), PatientChecks.Unless(Fact.Food, "The capsules are not taken with food."))
                .For(Formulation.Conventional),
            new Rule(
                "uk-smpc.duration.least", "duration.shorter", FindingSeverity.Info,
                "Complete remission is often achieved by a course of 16 weeks or more.",
                Duration, CourseChecks.NeedsWholeLength, CourseChecks.Shorter)
                .With(new RuleNumber("least", 16, "weeks")),
            new Rule(
                "uk-smpc.duration.most", "duration.longer", FindingSeverity.Info,
                "Complete remission is often achieved by a course of 24 weeks or less.",
                Duration, CourseChecks.NeedsLength, CourseChecks.Longer)
                .With(new RuleNumber("most", 24, "weeks")),
            new Rule(
                "uk-smpc.target.least", "target.below-customary", FindingSeverity.Info,
                "120 mg/kg in a course is documented to increase remission and prevent relapse.",
                new Citation("Roaccutane, Singapore; Oratane, New Zealand", "120 mg/kg per treatment; 120 to 150 mg/kg", "trial.medpath.com; rxreasoner.com/monographs/oratane", Secondary),
                CourseChecks.NeedsTotal, CourseChecks.BelowCustomary)
                .With(new("from", 120m, "mg/kg"), new("to", 150m, "mg/kg"))
                .For(Formulation.Conventional),
            new Rule(
                "uk-smpc.target.most", "target.beyond-documented", FindingSeverity.Info,
                "No substantial additional benefit is to be expected beyond 120 to 150 mg/kg.",
                Cumulative, CourseChecks.NeedsCumulative, CourseChecks.BeyondDocumented)
                .With(new("from", 120m, "mg/kg"), new("to", 150m, "mg/kg"))
                .For(Formulation.Conventional),
            new Rule(
                "uk-smpc.renal", "renal.start-low", FindingSeverity.Warning,
                "In severe renal insufficiency treatment starts lower, such as 10 mg/day.",
                new Citation("Roaccutane, Singapore; SmPC wording", "Severe renal insufficiency", "trial.medpath.com; drug-international.com", Secondary), PatientChecks.NeedsRenal, PatientChecks.RenalStart)
                .With(new RuleNumber("start", 10, "mg/day")),
            new Rule(
                "uk-smpc.second-course", "second-course.too-early", FindingSeverity.Warning,
                "A course is not repeated until 8 weeks after the last.",
                new Citation("Roaccutane, Singapore product information", "Retreatment", "trial.medpath.com", Secondary), PatientChecks.NeedsPreviousCourse, PatientChecks.TooEarly)
                .With(new RuleNumber("least", 8, "weeks")),
            new Rule(
                "uk-smpc.age", "age.under-12", FindingSeverity.Warning,
                "Not recommended under 12 years, and not for acne before puberty.",
                new Citation("Roaccutane 20 mg, SmPC", "4.2, children", "medicines.org.uk/emc (mirror)", Secondary), PatientChecks.NeedsAge, PatientChecks.Younger)
                .With(new RuleNumber("least", 12, "years")),
            new Rule(
                "uk-smpc.second-prescriber", "age.second-prescriber", FindingSeverity.Warning,
                "From 2023-10-31 until it was withdrawn on 2026-01-22: two prescribers agree before a patient under 18 is treated.",
                new Citation("MHRA changes of 31 October 2023; their withdrawal of 22 January 2026", "Under-18s", "BMJ 383:p2545; pharmaceutical-journal.com; cpe.org.uk", Secondary),
                PatientChecks.NeedsSecondPrescriber, PatientChecks.WithoutSecondPrescriber)
                .With(new RuleNumber("under", 18, "years"))
                .During(new InForce(new DateOnly(2023, 10, 31), withdrawnOn: new DateOnly(2026, 1, 22))),
            new Rule(
                "uk-smpc.supply", "supply.over-limit", FindingSeverity.Warning,
                "One NHS formulary: a patient who can get pregnant is given up to 28 days' treatment.",
                new Citation("Lancashire and South Cumbria formulary", "Isotretinoin: up to 28 days' treatment", "lancashireandsouthcumbriaformulary.nhs.uk", Primary),
                OrderChecks.NeedsSuppliedAndPregnancyPotential, OrderChecks.OverLimitForThoseWhoCanGetPregnant)
                .With(new RuleNumber("most", 28, "days")),
            Contraindicated("pregnancy", Fact.Pregnancy, "The patient is pregnant: isotretinoin is contraindicated.", Contraindications),
            Contraindicated("breast-feeding", Fact.BreastFeeding, "The patient is breast-feeding: isotretinoin is contraindicated.", Contraindications),
            Contraindicated("hepatic", Fact.Hepatic, "The patient has hepatic insufficiency: isotretinoin is contraindicated.", CzechSpc),
            Contraindicated("soya-peanut", Fact.SoyaPeanut, "The patient is allergic to soya or peanut: the capsules contain soya-bean oil.", Contraindications),
            Contraindicated("hypervitaminosis-a", Fact.HypervitaminosisA, "The patient has hypervitaminosis A: isotretinoin is contraindicated.", CzechSpc),
            Contraindicated("raised-lipids", Fact.RaisedLipids, "The patient has excessively raised blood lipids: isotretinoin is contraindicated.", CzechSpc),
            new Rule(
                "uk-smpc.tetracycline", "interaction.tetracycline", FindingSeverity.Critical,
                "Contraindicated with tetracyclines.",
                CzechSpc, FactSet.Of(Fact.Tetracycline), PatientChecks.When(Fact.Tetracycline, "The patient takes a tetracycline: isotretinoin is contraindicated with it.")),
        ],
        [
            new GuidelineStatement("uk-smpc.start", "Treatment starts at 0.5 mg/kg daily.", Posology, new RuleNumber("start", 0.5m, "mg/kg/day")),
            new GuidelineStatement("uk-smpc.frequency", "Capsules are taken once or twice daily.", Food),
            new GuidelineStatement("uk-smpc.upper-limit", "Very severe disease or truncal acne may need up to 2.0 mg/kg/day.", new Citation("Roaccutane, Singapore product information", "Up to 2.0 mg/kg", "trial.medpath.com", Secondary), new RuleNumber("maximum", 2m, "mg/kg/day")),
            new GuidelineStatement("uk-smpc.renal-later", "In severe renal insufficiency the dose is then increased up to 1 mg/kg/day, or to the highest that is tolerated.", new Citation("Roaccutane, Singapore; SmPC wording", "Severe renal insufficiency", "trial.medpath.com; drug-international.com", Secondary), new RuleNumber("maximum", 1m, "mg/kg/day")),
            new GuidelineStatement("uk-smpc.dispensing", "One NHS formulary: not dispensed more than 7 days after the date of issue.", new Citation("Lancashire and South Cumbria formulary", "Isotretinoin", "lancashireandsouthcumbriaformulary.nhs.uk", Primary), new RuleNumber("most", 7, "days")),
            new GuidelineStatement("uk-smpc.pregnancy-tests", "Pregnancy is excluded up to 3 days before the start, monthly, and 5 weeks after stopping.", new Citation("British National Formulary", "Page 783", "issuhub", Secondary), new("before the start", 3, "days"), new("after stopping", 5, "weeks")),
            new GuidelineStatement("uk-smpc.contraception", "Contraception from one month before to one month after treatment.", new Citation("British National Formulary", "Page 783", "issuhub", Secondary), new("before", 1, "month"), new("after", 1, "month")),
            new GuidelineStatement("uk-smpc.triglycerides", "Discontinued when triglycerides above 9 mmol/L are not controlled: risk of pancreatitis.", new Citation("British National Formulary", "Page 783", "issuhub", Secondary), new RuleNumber("most", 9m, "mmol/L")),
        ],
        pendingEdition: null);

    private static Rule Contraindicated(string name, Fact fact, string finding, Citation source) => new(
        $"{Id}.{name}", $"contraindication.{name}", FindingSeverity.Critical, $"Contraindicated: {fact.Phrase}.", source, FactSet.Of(fact), PatientChecks.When(fact, finding));
}
