namespace Isotretinoin.Dosing.Tests;

public sealed class RulesApprovalFacts
{
    [Fact]
    public void Rules_are_those_that_a_clinician_approved() => ApprovedText.Matches("Rules.txt", string.Join("\n", RulesText.Editions.Select(RulesText.Of)));

    [Fact]
    public void A_shipped_edition_is_never_edited()
    {
        // A line is added by hand when an edition ships, and never changed; there is no APPROVE for it.
        string path = Repository.PathOf("tests/Isotretinoin.Dosing.Tests/Approved/Editions.txt");
        Assert.Equal(File.ReadAllLines(path), RulesText.Editions.Select(RulesText.Fingerprint));
    }

    [Fact]
    public void Every_rule_and_statement_is_cited() => Assert.All(
        RulesText.Editions.SelectMany(edition => edition.Rules.Select(rule => (rule.Id, rule.Source)).Concat(edition.Statements.Select(statement => (statement.Id, statement.Source)))),
        item =>
        {
            Assert.NotEmpty(item.Source.Title);
            Assert.NotEmpty(item.Source.Section);
            Assert.True(item.Source.Address.Length > 0 || item.Source.Grade == EvidenceGrade.Product || item.Source.Grade == EvidenceGrade.Derived || item.Id.StartsWith("practice.", StringComparison.Ordinal), item.Id);
        });

    [Fact]
    public void Ids_are_unique_and_begin_with_their_guideline()
    {
        foreach (Guideline edition in RulesText.Editions)
        {
            string[] ids = [.. edition.Rules.Select(rule => rule.Id), .. edition.Statements.Select(statement => statement.Id)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(ids, id => Assert.StartsWith($"{edition.Id}.", id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_piece_of_evidence_says_what_it_does_not_show() => Assert.All(
        new[]
        {
            DoseBand.LowDose.Sources, DoseBand.LowAndSlow.Sources, DoseBand.Micro.Sources, IntakePattern.Sources, CumulativeTarget.Sources,
        }.SelectMany(sources => sources),
        source => Assert.NotEmpty(source.DoesNotShow));
}
