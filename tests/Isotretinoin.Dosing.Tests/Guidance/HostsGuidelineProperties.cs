using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A host's guideline with the numbers of one of the library's finds what the library's finds, sentence for sentence.</summary>
public sealed class HostsGuidelineProperties
{
    private static readonly (Guideline Ours, Guideline Hosts)[] Pairs = [.. Guidelines.All.Select(ours => (ours, HostsRules.Like(ours)))];

    [Fact]
    public void Every_rule_has_a_host_s_twin_except_those_of_the_library_alone() => Assert.All(Pairs, pair => Assert.Equal(
        pair.Ours.Rules.Select(rule => $"our-{rule.Id}").Except(HostsRules.OfTheLibraryAlone.Select(id => $"our-{id}")).Order(StringComparer.Ordinal),
        pair.Hosts.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)));

    [Law]
    public Property The_findings_of_a_host_s_twin_are_equal_for_orders() => Law.ForAll(
        () => OrderCases.All, order => Agree(guideline => Review.Of(order.Prescription, order.Patient, guideline)));

    [Law]
    public Property The_findings_of_a_host_s_twin_are_equal_for_plans() => Law.ForAll(() => GeneratedCourses.Planned, course =>
    {
        Course planned = course.Plan();
        Agree(guideline => Review.Of(planned, PatientFacts.NoneKnown.With(AcneSeverity.Severe).With(PatientFlag.SevereRenalInsufficiency, YesNoUnknown.Yes), guideline));
    });

    [Law]
    public Property The_findings_of_a_host_s_twin_are_equal_for_courses_under_way() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Agree(guideline => Review.Of(history.Progress, guideline));
        if (history.Projection is { } projection)
        {
            Agree(guideline => Review.Of(projection, guideline));
        }
    });

    private static void Agree(Func<Guideline, Review> review) => Assert.All(
        Pairs, pair => Assert.Equal(Found(review(pair.Ours), pair.Ours, "our-"), Found(review(pair.Hosts), pair.Hosts, "")));

    private static IEnumerable<string> Found(Review review, Guideline guideline, string prefix) => review.Findings
        .Where(finding => finding.Guideline == guideline && !HostsRules.OfTheLibraryAlone.Contains(finding.Rule.Id))
        .Select(finding => $"{prefix}{finding.Rule.Id} {finding.Severity} {finding.Code}: {finding.Sentence}");
}
