namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class CompareCommandFacts
{
    private const string Compare = "isotretinoin compare --on 2026-06-30 ";

    [Fact]
    public async Task Alternatives_stand_side_by_side()
    {
        string page = (await RunAsync("--candidate \"40mg conventional\" --candidate \"off x2w then 40 mg conventional\" --candidate \"40mg conventional through 2026-06-01\"")).Answer;

        Assert.Contains("\n40mg conventional", page, StringComparison.Ordinal);
        Assert.Contains("2026-07-01  2026-08-14   119.667     0.667\n", page, StringComparison.Ordinal);
        Assert.Contains("2026-07-15  2026-08-28   110.333     0.564\n", page, StringComparison.Ordinal);
        Assert.Contains("never       2026-06-01   100.333     0.454\n", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task A_finding_of_one_alternative_alone_names_that_alternative()
    {
        string page = (await RunAsync("--candidate \"40mg conventional\" --candidate \"121mg conventional\"")).Answer;

        Assert.Contains("\nFound of going on with 121mg conventional\n  critical dose.above-maximum\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Found of going on with 40mg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_of_the_contract_names_each_alternative_as_it_was_written()
    {
        string json = (await RunAsync("--candidate \"off x14d then 40mg conventional pattern=10\" --json")).Answer;

        Assert.Contains("\"name\":\"off x14d then 40mg conventional pattern=10\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--candidate: missing. Accepted: '40mg'")]
    [InlineData("--candidate \"40mg lidose\" --candidate \"40mg lidose\"", "--candidate: read the same candidate twice. Accepted: each once.")]
    [InlineData("--candidate 40mg", "--candidate: '40mg' does not say in whose milligrams it is.")]
    [InlineData("--candidate 40", "--candidate: read '40'. Accepted: '40mg'")]
    [InlineData("--candidate off", "--candidate: read 'off'. Accepted: '40mg'")]
    [InlineData("--candidate \"off through 2026-05-01\"", "--candidate: read 'off through 2026-05-01'. Accepted: '40mg'")]
    [InlineData("--candidate \"40mg lidose then off x14d\"", "--candidate: read '40mg lidose then off x14d'. Accepted: '40mg'")]
    [InlineData("--candidate \"40mg lidose x0d\"", "--candidate: read '0'. Accepted: whole days or weeks from 1 to 3,650.")]
    [InlineData("--candidate \"40mg lidose x522w\"", "--candidate: read '522'. Accepted: whole days or weeks from 1 to 521.")]
    [InlineData("--candidate \"1001mg lidose\"", "--candidate: read '1001mg lidose'. Accepted: '40mg'")]
    [InlineData("--candidate \"40mg lidose pattern=01\"", "--candidate pattern: read '01'. Accepted: daily")]
    [InlineData("--candidate \"40mg lidose through 2026-03-01\"", "--candidate: A step through 2026-03-01 would end before it begins.")]
    [InlineData("--candidate \"40mg lidose through June\"", "--candidate: read 'June'. Accepted: a date")]
    [InlineData("--candidate \"40mg lidose\" --formulation lidose", "--formulation: stated beside a JSON file, which states it itself. Accepted: with JSON only --on, --candidate, --json.")]
    public async Task Wrong_input_is_one_line_that_names_the_flag(string flags, string says)
    {
        Said said = await RunAsync(flags);

        Assert.StartsWith(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Fact]
    public async Task The_date_is_after_the_as_of_date() =>
        Assert.Equal(
            "--on: read '2026-03-31'. Accepted: a date after 2026-03-31.\n",
            (await Tool.RunAsync("compare", Repository.PathOf("docs/history.json"), "--on", "2026-03-31", "--candidate", "40mg conventional")).Error);

    private static Task<Said> RunAsync(string flags) => Tool.RunAsync([.. Tool.Words(Compare + flags), Repository.PathOf("docs/history.json")]);
}
