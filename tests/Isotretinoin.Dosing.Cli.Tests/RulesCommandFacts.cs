namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class RulesCommandFacts
{
    [Fact]
    public async Task A_rule_is_shown_with_its_numbers_its_source_and_who_disagrees()
    {
        string page = (await Tool.RunAsync("rules", "us-label.second-course")).Answer;

        Assert.Contains("\n      Numbers: least 8 weeks; least 2 calendar months.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n      Disputed: second-course.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n    8 weeks. [2]\n      uk-smpc.second-course\n", page, StringComparison.Ordinal);
        Assert.Contains("[3] MSD Manual 2024, Acne (S2)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("rules us-label")]
    [InlineData("rules uk-smpc")]
    public async Task Every_rule_of_a_guideline_is_on_the_page(string command)
    {
        string page = (await Tool.RunAsync(command.Split(' '))).Answer;
        IEnumerable<Guideline> shown = command == "rules" ? Guidelines.All.Prepend(Guidelines.Always) : [Guidelines.Find(command.Split(' ')[1])!];

        Assert.All(shown.SelectMany(guideline => guideline.Rules), rule => Assert.Contains($"\n    {rule.Id} [", page, StringComparison.Ordinal));
        Assert.All(shown.SelectMany(guideline => guideline.Statements), said => Assert.Contains($"\n    {said.Id} [", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guidelines", "rules guidelines")]
    [InlineData("evidence", "rules evidence")]
    [InlineData("guidelines --json", "rules guidelines --json")]
    public async Task Guidelines_and_evidence_are_views_of_the_rules(string command, string same) =>
        Assert.Equal((await Tool.RunAsync(same.Split(' '))).Answer, (await Tool.RunAsync(command.Split(' '))).Answer);

    [Fact]
    public async Task The_evidence_says_what_it_does_not_show()
    {
        string page = string.Join(' ', (await Tool.RunAsync("evidence")).Answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.All(EvidenceTopic.All.SelectMany(topic => topic.Sources), source => Assert.Contains($"{source} Does not show: {source.DoesNotShow}", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rules nobody", "rules nobody: Read 'nobody'. Accepted: always, us-label,")]
    [InlineData("rules us-label@2026", "rules us-label@2026: Read '2026'. Accepted: 2026-11-27.")]
    [InlineData("guidelines us-label", "us-label: 'guidelines' has no such flag or argument.")]
    public async Task What_names_nothing_is_refused(string command, string says)
    {
        Said said = await Tool.RunAsync(command.Split(' '));

        Assert.Equal(2, said.Status);
        Assert.StartsWith(says, said.Error, StringComparison.Ordinal);
    }
}
