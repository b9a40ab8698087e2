namespace Isotretinoin.Dosing.Tests;

public sealed class RuleVectorFacts
{
    // Reviewed anew for each fact, so that each is seen to reach the rules.
    private static RuleVector[] Vectors => [.. AlwaysVectors.All(), .. UnitedStatesVectors.All(), .. OtherVectors.All()];

    private static IEnumerable<Rule> Rules => Guidelines.All.Prepend(Guidelines.Always).SelectMany(guideline => guideline.Rules);

    [Fact]
    public void Every_rule_has_boundary_vectors_and_every_vector_a_rule() =>
        Assert.Equal(Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), Vectors.Select(vector => vector.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void At_the_bound_the_rule_finds_nothing() =>
        Assert.All(Vectors, vector => Assert.DoesNotContain(vector.At.Findings, finding => finding.Rule.Id == vector.Rule));

    [Fact]
    public void One_step_beyond_exactly_that_rule_is_found_once() => Assert.All(Vectors, vector =>
    {
        IEnumerable<string> before = vector.At.Findings.Select(finding => finding.Rule.Id);
        IEnumerable<string> beyond = vector.Beyond.Findings.Select(finding => finding.Rule.Id);
        Assert.Equal(vector.Companions.Append(vector.Rule).Order(StringComparer.Ordinal), beyond.Except(before).Order(StringComparer.Ordinal));
        Assert.Single(beyond, id => id == vector.Rule);
    });

    [Fact]
    public void Every_code_that_a_guideline_can_give_is_given_by_a_vector()
    {
        string[] expected =
        [
            "age.implausible", "age.second-prescriber", "age.under-12", "contraindication.breast-feeding", "contraindication.hepatic", "contraindication.hypervitaminosis-a",
            "contraindication.pregnancy", "contraindication.raised-lipids", "contraindication.soya-peanut", "dose.above-adult-range", "dose.above-maximum", "dose.above-range",
            "dose.at-ceiling", "dose.below-range", "dose.cap-80-customary", "dose.intermittent", "dose.once-daily", "dose.rounded-far", "dose.rounded-past-bound", "duration.longer",
            "duration.shorter", "formulation.from-capsules", "formulation.mixed", "interaction.progestogen-only-pill", "interaction.tetracycline", "interaction.vitamin-a", "low-dose.long-term", "low-dose.severe-acne", "patient.contradiction",
            "product.ambiguous-strength", "product.implausible-strength", "product.no-such-capsule", "product.not-substitutable", "product.with-food", "renal.start-low",
            "second-course.too-early", "supply.beyond-target", "supply.does-not-add-up", "supply.early", "supply.over-limit", "supply.refills", "target.below-customary",
            "target.beyond-documented", "target.converted", "target.unreachable-in-label-duration", "weight.future", "weight.implausible", "weight.stale", "weight.unit-slip",
        ];
        Assert.Equal(expected, Vectors.SelectMany(vector => vector.Beyond.Findings).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_and_missing_facts_read_as_a_clinician_approved() => ApprovedText.Matches("Findings.txt", string.Join('\n', Vectors.Select(TextOf)));

    [Fact]
    public void Every_sentence_is_short_enough_for_a_field_of_250_characters() => Assert.All(
        Vectors.SelectMany(vector => vector.Beyond.Findings), finding => Assert.InRange(finding.Sentence.Length, 1, 250));

    [Fact]
    public void Every_sentence_of_a_finding_is_a_sentence() => Assert.All(
        Vectors.SelectMany(vector => vector.Beyond.Findings), finding => Assert.Matches("^[^ ].*[.]$", finding.Sentence));

    private static string TextOf(RuleVector vector) => string.Concat(
    [
        $"beyond {vector.Rule}\n",
        .. vector.Beyond.Findings.Select(finding => $"  {finding} ({finding.Guideline})\n"),
        .. vector.Beyond.NotConsidered.Select(fact => $"  not considered: {fact}\n"),
    ]);
}
