namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class HelpFacts
{
    [Theory]
    [InlineData("plan")]
    [InlineData("options")]
    [InlineData("progress")]
    [InlineData("compare")]
    [InlineData("pill-count")]
    [InlineData("review")]
    [InlineData("calendar")]
    [InlineData("cohort")]
    [InlineData("audit")]
    [InlineData("products")]
    [InlineData("rules")]
    [InlineData("guidelines")]
    [InlineData("evidence")]
    public async Task Every_example_of_the_help_does_what_it_says(string command)
    {
        string help = (await Tool.RunAsync(command, "--help")).Answer;
        string[] examples = [.. help.Split('\n').Where(line => line.StartsWith("  isotretinoin ", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal))];

        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            Assert.NotEqual("", (await Tool.RunAsync(Tool.Words(example.Trim().Replace(" history.", $" {Repository.PathOf("docs/history.")}", StringComparison.Ordinal).Replace(" weights.", $" {Repository.PathOf("docs/weights.")}", StringComparison.Ordinal).Replace(" ledger", $" {Repository.PathOf("docs/ledger")}", StringComparison.Ordinal)))).Answer);
        }
    }

    [Fact]
    public async Task The_help_of_run_shows_both_ways_of_giving_it_requests()
    {
        string help = (await Tool.RunAsync("run", "--help")).Answer;

        Assert.Contains("\n  isotretinoin run requests.ndjson --output answers.ndjson\n", help, StringComparison.Ordinal);
        Assert.Contains("\n  isotretinoin run < requests.ndjson > answers.ndjson\n", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_the_tool_names_every_command()
    {
        string help = (await Tool.RunAsync("--help")).Answer;

        Assert.All(["plan", "options", "progress", "compare", "pill-count", "review", "calendar", "cohort", "audit", "products", "rules", "guidelines", "evidence", "run"], command => Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal));
    }
}
