namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What the documentation shows is what the product does.</summary>
public sealed class SampleFacts
{
    private const string RunFromClone = "dotnet run --project src/Isotretinoin.Dosing.Cli -- ";

    [Fact]
    public void Every_block_of_code_stands_line_for_line_in_a_sample_that_is_compiled_and_run()
    {
        string[] samples =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("tests/Isotretinoin.Dosing.Cli.Tests/Docs"), "*Sample.cs")
                .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "Program.cs", SearchOption.AllDirectories))
                .Select(path => Unindented(File.ReadAllLines(path))),
        ];
        FencedBlock[] blocks = [.. FencedBlock.Of("csharp")];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(samples.Any(sample => sample.Contains(Unindented(block.Lines), StringComparison.Ordinal)), $"{block.Page}: {block.Lines[0]}"));
    }

    [Fact]
    public async Task Every_picture_of_the_terminal_is_what_the_tool_prints()
    {
        FencedBlock[] pictures = [.. FencedBlock.Of("console")];

        Assert.NotEmpty(pictures);
        foreach (FencedBlock picture in pictures)
        {
            Assert.StartsWith("$ isotretinoin ", picture.Lines[0], StringComparison.Ordinal);
            Said said = await Tool.RunAsync([.. Tool.Words(picture.Lines[0][2..]).Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);
            Assert.Equal(string.Join('\n', picture.Lines.Skip(1)), said.Answer.TrimEnd('\n'));
        }
    }

    [Fact]
    public async Task The_first_command_of_the_README_prints_a_plan()
    {
        string command = Assert.Single(await File.ReadAllLinesAsync(Repository.PathOf("README.md")), line => line.StartsWith(RunFromClone, StringComparison.Ordinal));

        Said said = await Tool.RunAsync(Tool.Words($"isotretinoin {command[RunFromClone.Length..]}"));

        Assert.Contains("120 mg/kg is reached on day 143 (2026-05-27): 7740 mg, ≈120.4 mg/kg.", said.Answer, StringComparison.Ordinal);
    }

    private static string Unindented(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()));
}
