namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class CompareCommandFacts
{
    private const string Compare = "isotretinoin compare --on 2026-06-30 ";

    [Fact]
    public async Task Alternatives_are_shown_side_by_side()
    {
        string page = (await RunAsync("--candidate \"40mg conventional\" --candidate \"off x2w then 40 mg conventional\" --candidate \"40mg conventional through 2026-06-01\"")).Answer;

        Assert.Contains("\n40mg conventional", page, StringComparison.Ordinal);
        Assert.Contains("2026-07-01  2026-08-14   ≈119.7      ≈0.667\n", page, StringComparison.Ordinal);
        Assert.Contains("2026-07-15  2026-08-28   ≈110.3      ≈0.564\n", page, StringComparison.Ordinal);
        Assert.Contains("never       2026-06-01   ≈100.3      ≈0.454\n", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task A_finding_of_one_alternative_alone_names_that_alternative()
    {
        string page = (await RunAsync("--candidate \"40mg conventional\" --candidate \"121mg conventional\"")).Answer;

        Assert.Contains("\nFindings of 121mg conventional\n  critical dose.above-maximum\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Findings of 40mg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_of_the_contract_names_each_alternative_as_it_was_written()
    {
        string json = (await RunAsync("--candidate \"off x14d then 40mg conventional pattern=10\" --json")).Answer;

        Assert.Contains("\"name\":\"off x14d then 40mg conventional pattern=10\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--candidate is missing. Accepted: '40mg', '60 mg convention")]
    [InlineData("--candidate \"40mg lidose\" --candidate \"40mg lidose\"", "--candidate \"40mg lidose\": Two candidates are named '40mg lidose'. Accepted: different names.")]
    [InlineData("--candidate 40mg", "--candidate 40mg: Needs a formulation. Accepted: --formulation, or a word ")]
    [InlineData("--candidate 40", "--candidate 40: Cannot be read. Accepted: '40mg', '60 mg convention")]
    [InlineData("--candidate off", "--candidate off: Cannot be read. Accepted: '40mg', '60 mg convention")]
    [InlineData("--candidate \"off through 2026-05-01\"", "--candidate \"off through 2026-05-01\": Cannot be read. Accepted: '40mg', '60 mg convention")]
    [InlineData("--candidate \"40mg lidose then off x14d\"", "--candidate \"40mg lidose then off x14d\": Only the last step may be open; the steps before this one state their days or their last date.")]
    [InlineData("--candidate \"40mg lidose x0d\"", "--candidate \"40mg lidose x0d\": Read 0. Accepted: a whole number, 1 to 3,65")]
    [InlineData("--candidate \"40mg lidose x522w\"", "--candidate \"40mg lidose x522w\": Read 3654. Accepted: a whole number, 1 to 3,65")]
    [InlineData("--candidate \"1001mg lidose\"", "--candidate \"1001mg lidose\": Read 1001. Accepted: 0 to 1,000 mg/day, with a")]
    [InlineData("--candidate \"40mg lidose pattern=00\"", "--candidate \"40mg lidose pattern=00\": Read '00'. Accepted: daily, alternate-days,")]
    [InlineData("--candidate \"off x7d then 40mg lidose pattern=as-before\"", "--candidate \"off x7d then 40mg lidose pattern=as-before\": Read 'as-before', as only the first")]
    [InlineData("--candidate \"40mg lidose through 2026-03-01\"", "--candidate \"40mg lidose through 2026-03-01\": A step through 2026-03-01 would end before it begins. Accepted: dates after the as-of dat")]
    [InlineData("--candidate \"40mg lidose through June\"", "--candidate \"40mg lidose through June\": Read 'June'. Accepted: a date such as 2026-01-05")]
    [InlineData("--candidate \"40mg lidose\" --formulation lidose", "--formulation lidose: Conflicts with the JSON file. Accepted: with JSON only --on, --ca")]
    public async Task Wrong_input_is_a_line_that_names_the_flag_as_typed(string flags, string says)
    {
        Said said = await RunAsync(flags);

        _ = said.Refusal(says);
    }

    [Fact]
    public async Task The_date_is_after_the_as_of_date() =>
        Assert.Equal(
            "--on 2026-03-31: Read 2026-03-31. Accepted: a date 1 to 3,650 days after the as-of date, 2026-03-31.\n",
            (await Tool.RunAsync("compare", Repository.PathOf("docs/history.json"), "--on", "2026-03-31", "--candidate", "40mg conventional")).Error);

    private static Task<Said> RunAsync(string flags) => Tool.RunAsync([.. Tool.Words(Compare + flags), Repository.PathOf("docs/history.json")]);
}
