using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// Orders that somebody else wrote, reviewed under three guidelines and the rules of every review: one of which nothing is found with all that rules ask
/// for known, and with only the weight; and one with eleven findings, their sentences written.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ReviewOfAnOrder
{
    private const int Contraindications = 10;

    private readonly Guideline[] guidelines = [Guidelines.UnitedStatesLabel, Guidelines.UnitedKingdomSmpc, Guidelines.Ipledge];
    private readonly OrderCase usual = OrderCase.WithoutFindings;
    private readonly OrderCase harmful = OrderCase.WithElevenFindings;
    private readonly PatientFacts weightOnly = PatientFacts.NoneKnown.WithWeight(OrderCase.WithoutFindings.Facts.Weight!.Value);
    private readonly bool[] strengths = new bool[Product.GreatestStrength + 1];
    private readonly bool[] contraindications = new bool[Contraindications];

    public ReviewOfAnOrder()
    {
        foreach (int strength in Catalogue.Formulary.Products.Where(p => p.Formulation == Formulation.Conventional).SelectMany(p => p.StrengthsInMilligrams))
        {
            strengths[strength] = true;
        }
    }

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(new ReviewAnswer(0, 0, 0), No_findings_floor(), No_findings(), No_findings_little_known());
        Answers.Agree(new ReviewAnswer(1, 9, 1), Eleven_findings_floor(), Eleven_findings());
    }

    [Benchmark(Baseline = true), BenchmarkCategory("No_findings")]
    public ReviewAnswer No_findings_floor() => FloorReview.Of(strengths, usual, contraindications, canGetPregnant: true);

    [Benchmark, BenchmarkCategory("No_findings")]
    public ReviewAnswer No_findings() => Counted(Review.Of(usual.Prescription, usual.Facts, guidelines));

    [Benchmark, BenchmarkCategory("No_findings")]
    public ReviewAnswer No_findings_little_known() => Counted(Review.Of(usual.Prescription, weightOnly, guidelines));

    [Benchmark(Baseline = true), BenchmarkCategory("Eleven_findings")]
    public ReviewAnswer Eleven_findings_floor() => FloorReview.Of(strengths, harmful, contraindications, canGetPregnant: true);

    [Benchmark, BenchmarkCategory("Eleven_findings")]
    public ReviewAnswer Eleven_findings() => Counted(Review.Of(harmful.Prescription, harmful.Facts, guidelines));

    private static ReviewAnswer Counted(Review review)
    {
        (int critical, int warning, int info) = (0, 0, 0);
        foreach (Finding finding in review.Findings)
        {
            critical += finding.Severity == FindingSeverity.Critical ? 1 : 0;
            warning += finding.Severity == FindingSeverity.Warning ? 1 : 0;
            info += finding.Severity == FindingSeverity.Info ? 1 : 0;
        }

        return new ReviewAnswer(critical, warning, info);
    }
}
