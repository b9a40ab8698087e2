namespace Isotretinoin.Dosing.Tests;

/// <summary>Where sources disagree every position is kept, with who holds it.</summary>
public sealed class DisputeFacts
{
    private static readonly string[] Ids =
        [.. Guidelines.All.Prepend(Guidelines.Always).SelectMany(guideline => guideline.Rules.Select(rule => rule.Id).Concat(guideline.Statements.Select(statement => statement.Id)))];

    [Fact]
    public void A_dispute_has_two_positions_or_more_each_with_a_source() => Assert.All(Dispute.All, dispute =>
    {
        Assert.InRange(dispute.Positions.Length, 2, 4);
        Assert.All(dispute.Positions, position => Assert.NotEmpty(position.Sources));
        Assert.Equal(dispute.Positions.Length, dispute.Positions.Select(position => position.Sentence).Distinct().Count());
    });

    [Fact]
    public void A_rule_takes_at_most_one_position_of_a_dispute_and_is_a_rule_of_the_library() => Assert.All(Dispute.All, dispute =>
    {
        string[] rules = [.. dispute.Positions.SelectMany(position => position.Rules)];
        Assert.Equal(rules.Length, rules.Distinct().Count());
        Assert.Subset(Ids.ToHashSet(), rules.ToHashSet());
    });

    [Fact]
    public void The_sources_of_a_position_begin_with_those_of_its_rules() => Assert.All(
        Dispute.All.SelectMany(dispute => dispute.Positions),
        position => Assert.Subset(
            position.Sources.Select(source => source.ToString()).ToHashSet(),
            position.Rules.Select(id => Assert.Single(RulesRequest.About(Guidebook.Standard, id).Answer().Entries, entry => entry.Id == id).Source.ToString()).ToHashSet()));

    [Theory]
    [InlineData("us-label.second-course", "second-course")]
    [InlineData("practice.cap", "cap")]
    [InlineData("us-label.duration.most", "cumulative-target length")]
    [InlineData("ipledge.refills", "")]
    public void A_rule_says_on_what_others_disagree(string id, string disputes) => Assert.Equal(
        disputes,
        string.Join(' ', Assert.Single(RulesRequest.About(Guidebook.Standard, id).Answer().Entries).Disputes));
}
