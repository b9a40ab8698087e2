using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Guidelines as a host makes them: with public members alone, from the numbers of the library's own.</summary>
internal static class HostsRules
{
    public static readonly Citation Source = Citation.Create("Prescribing policy", "Section 3", "intranet", new DateOnly(2026, 5, 1), EvidenceGrade.Primary);

    public static readonly Rule Supply = Rule.Create("host.supply", FindingSeverity.Warning, RuleCheck.SupplyLimit(28), Source);

    /// <summary>Rules of kinds that a host cannot make: those of this product's own, and two that only one source has.</summary>
    public static readonly string[] OfTheLibraryAlone = ["us-label.duration.target", "uk-smpc.second-prescriber"];

    /// <summary>Facts that are findings when they are so, by the end of a rule's identifier.</summary>
    private static readonly Dictionary<string, PatientFlag> Flags = new()
    {
        ["pregnancy"] = PatientFlag.Pregnant,
        ["breast-feeding"] = PatientFlag.BreastFeeding,
        ["hepatic"] = PatientFlag.HepaticInsufficiency,
        ["soya-peanut"] = PatientFlag.SoyaOrPeanutAllergy,
        ["hypervitaminosis-a"] = PatientFlag.HypervitaminosisA,
        ["raised-lipids"] = PatientFlag.RaisedLipids,
        ["tetracycline"] = PatientFlag.TakesTetracycline,
        ["progestogen-only-pill"] = PatientFlag.TakesProgestogenOnlyPill,
        ["vitamin-a"] = PatientFlag.TakesVitaminA,
    };

    /// <summary>A host's guideline with the numbers, the severities and, where a finding has no number, the words of one of the library's.</summary>
    public static Guideline Like(Guideline ours) => Guideline.Create(
        $"our-{ours.Id}", $"Our {ours.Title}", "2026-05", [.. ours.Rules.Where(rule => !OfTheLibraryAlone.Contains(rule.Id)).SelectMany(Like)]);

    private static IEnumerable<Rule> Like(Rule ours)
    {
        string id = $"our-{ours.Id}";
        return ours.FindingCode switch
        {
            "dose.below-range" => Rule.DoseRange(id[..^".below".Length], DoseBand.Between(Dose(ours, "low"), Dose(ours, "high")), Source),
            "dose.above-range" or "dose.rounded-past-bound" => [],
            string code => [Like(ours, Rule.Create(id, ours.Severity, Check(ours, code), Source))],
        };
    }

    private static Rule Like(Rule ours, Rule hosts) => ours.Formulation is null || hosts.Formulation is not null ? hosts : hosts.For(ours.Formulation);

    private static RuleCheck Check(Rule ours, string code) => code switch
    {
        "dose.above-maximum" => RuleCheck.MaximumPerKilogram(Dose(ours, "maximum")),
        "dose.cap-80-customary" => RuleCheck.MaximumPerDay(Whole(ours, "mg/day")),
        "dose.once-daily" => RuleCheck.DividedDoses(),
        "dose.intermittent" => RuleCheck.EveryDay(),
        "product.with-food" => RuleCheck.WithFood(SentenceOf(ours, PatientFlag.TakesWithFood, YesNoUnknown.No)),
        "duration.shorter" => RuleCheck.ShortestCourse(Whole(ours, "weeks")),
        "duration.longer" => RuleCheck.LongestCourse(Whole(ours, "weeks")),
        "low-dose.long-term" => RuleCheck.LongTermLowDose(Dose(ours, "low"), Whole(ours, "weeks")),
        "low-dose.severe-acne" => RuleCheck.LowDoseForSevereAcne(Dose(ours, "low")),
        "dose.above-adult-range" => RuleCheck.AboveForAdults(Dose(ours, "high"), Whole(ours, "years")),
        "renal.start-low" => RuleCheck.RenalStart(Whole(ours, "mg/day")),
        "target.below-customary" => RuleCheck.LeastCumulativeDose(Target(ours)),
        "target.beyond-documented" => RuleCheck.GreatestCumulativeDose(Target(ours)),
        "second-course.too-early" when ours.Numbers.Length == 2 => RuleCheck.SecondCourse(Whole(ours, "weeks"), Whole(ours, "calendar months")),
        "second-course.too-early" => RuleCheck.SecondCourse(Whole(ours, "weeks")),
        "age.under-12" => RuleCheck.LeastAge(Whole(ours, "years")),
        "supply.over-limit" when ours.Id.StartsWith("uk-smpc.", StringComparison.Ordinal) => RuleCheck.SupplyLimitIfPregnancyIsPossible(Whole(ours, "days")),
        "supply.over-limit" => RuleCheck.SupplyLimit(Whole(ours, "days")),
        "supply.refills" => RuleCheck.RefillLimit(Whole(ours, "refills")),
        _ => OfAFlag(ours, code),
    };

    private static RuleCheck OfAFlag(Rule ours, string code)
    {
        PatientFlag flag = Flags[code.Split('.')[1]];
        string finding = SentenceOf(ours, flag, YesNoUnknown.Yes);
        return code.StartsWith("contraindication.", StringComparison.Ordinal) ? RuleCheck.Contraindication(flag, finding) : RuleCheck.Interaction(flag, finding);
    }

    /// <summary>What the library says when the rule finds something, which a host may say too.</summary>
    private static string SentenceOf(Rule ours, PatientFlag flag, YesNoUnknown answer) => Assert.Single(
        Review.Of(Cases.OrderOf(Formulation.Conventional), Cases.Known(flag, answer), [.. Guidelines.All]).Findings, finding => finding.Rule.Id == ours.Id).Sentence;

    private static WeightBasedDose Dose(Rule ours, string name) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(Assert.Single(ours.Numbers, number => number.Name == name).Value, ours.Formulation!);

    private static CumulativeTarget Target(Rule ours)
    {
        decimal to = Assert.Single(ours.Numbers, number => number.Name == "to").Value;
        return CumulativeTarget.Between(ours.Numbers.SingleOrDefault(number => number.Name == "from")?.Value ?? to, to, ours.Formulation!);
    }

    private static int Whole(Rule ours, string unit) => (int)Assert.Single(ours.Numbers, number => number.Unit == unit).Value;
}
