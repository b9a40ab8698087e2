using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>Custom and consensus that no label states.</summary>
internal static class PracticeRules
{
    private static readonly Citation Consensus = new("Brussels consensus 1995; Asian consensus 2011 (PMC3970835)", "Total of 120 to 150 mg/kg", "ncbi.nlm.nih.gov/pmc/articles/PMC3970835", Primary);

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "practice",
        "Custom and consensus beside the labels",
        "2026-10-01",
        [
            new Rule(
                "practice.cap", "dose.cap-80-customary", FindingSeverity.Info,
                "Most providers prescribe no more than 80 mg/day, whatever the weight; patients over 80 kg are then dosed below 1 mg/kg.",
                new Citation("Tallmadge, Society for Pediatric Dermatology, as reported", "80 mg/day", "hospitalist.mdedge.com", Secondary),
                DoseChecks.NeedsMilligrams, DoseChecks.AboveMilligrams)
                .With(new RuleNumber("most", 80, "mg/day")),
            new Rule(
                "practice.daily", "dose.intermittent", FindingSeverity.Warning,
                "Intermittent dosing is not recommended.",
                new Citation("Guidance of the American Academy of Dermatology, 2016 era, as reported", "Intermittent dosing", "learnskin.com", Secondary),
                DoseChecks.NeedsMilligrams, DoseChecks.Intermittent),
            new Rule(
                "practice.target.least", "target.below-customary", FindingSeverity.Info,
                "A course aims at 120 to 150 mg/kg; the evidence for the threshold is of low grade.",
                Consensus, CourseChecks.NeedsTotal, CourseChecks.BelowCustomary)
                .With(new("from", 120m, "mg/kg"), new("to", 150m, "mg/kg"))
                .For(Formulation.Conventional),
            new Rule(
                "practice.target.most", "target.beyond-documented", FindingSeverity.Info,
                "No added benefit was seen beyond 220 mg/kg.",
                new Citation("Lai and Barbieri 2025", "No added benefit above 220 mg/kg; weights were national averages", "", Secondary),
                CourseChecks.NeedsCumulative, CourseChecks.BeyondDocumented)
                .With(new RuleNumber("to", 220m, "mg/kg"))
                .For(Formulation.Conventional),
        ],
        [
            new GuidelineStatement("practice.retreatment", "One manual waits about 4 months before a second course.", new Citation("MSD Manual 2024", "Acne", "", Secondary), new RuleNumber("about", 4, "months")),
            new GuidelineStatement("practice.weight", "The starting weight is the usual denominator throughout a course.", new Citation("Journal of Drugs in Dermatology 2025;24(6)", "8949", "", Primary)),
            new GuidelineStatement("practice.clearance", "Rather than to a cumulative dose, some treat to clearance and a month beyond it: a mean of 80.92 mg/kg, with a relapse of 9.35 % at 2 years.", new Citation("Borghi 2011 (n = 139)", "With adapalene afterwards", "", Primary), new RuleNumber("mean", 80.92m, "mg/kg"), new RuleNumber("relapse", 9.35m, "%")),
        ],
        pendingEdition: null);
}
