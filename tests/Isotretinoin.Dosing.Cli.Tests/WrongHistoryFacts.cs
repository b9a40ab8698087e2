namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class WrongHistoryFacts
{
    private const string Header = "from,to,mg,capsules,formulation,pattern,missed-days,missed,partial\n";
    private const string Good = "2026-01-01,2026-03-31,40,,conventional,,,,\n";
    private const string Flags = " --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --guideline none";

    public static TheoryData<string, string> WrongLines { get; } = new()
    {
        { "2026-13-01,2026-03-31,40,,conventional,,,,", "line 2, from: read '2026-13-01'. Accepted: a date" },
        { "2026-01-01,,40,,conventional,,,,", "line 2, to: missing. Accepted: a date" },
        { "2026-03-31,2026-01-01,40,,conventional,,,,", "line 2, to: A period runs from 2026-03-31 to 2026-01-01. Accepted: a last date" },
        { "2026-01-01,2026-03-31,,,conventional,,,,", "line 2: states no dose. Accepted: mg, such as 40, or capsules" },
        { "2026-01-01,2026-03-31,40,2x20,conventional,,,,", "line 2: states both mg and capsules. Accepted: one" },
        { "2026-01-01,2026-03-31,40 mg,,conventional,,,,", "line 2, mg: read '40 mg'. Accepted: a number such as 40" },
        { "2026-01-01,2026-03-31,1001,,conventional,,,,", "line 2, mg: read '1001'. Accepted: a number such as 40; 0 to 1,000 mg/day" },
        { "2026-01-01,2026-03-31,40.0000001,,conventional,,,,", "line 2, mg: read '40.0000001'. Accepted: a number such as 40; 0 to 1,000 mg/day, with at most 6 decimals" },
        { "2026-01-01,2026-03-31,,two,conventional,,,,", "line 2, capsules: read 'two'. Accepted: capsules such as 2x20" },
        { "2026-01-01,2026-03-31,,0x20,conventional,,,,", "line 2, capsules: read '0x20'. Accepted: capsules such as 2x20" },
        { "2026-01-01,2026-03-31,,1x101,conventional,,,,", "line 2, capsules: read '1x101'. Accepted: capsules such as 2x20" },
        { "2026-01-01,2026-03-31,,11x100,conventional,,,,", "line 2, capsules: '11x100' is 1100 mg. Accepted: 0 to 1,000 mg/day" },
        { "2026-01-01,2026-03-31,40,,,,,,", "line 2, formulation: missing. Accepted: conventional, lidose, micronized; or --formulation" },
        { "2026-01-01,2026-03-31,40,,tablets,,,,", "line 2, formulation: read 'tablets'. Accepted: conventional" },
        { "2026-01-01,2026-03-31,40,,conventional,01,,,", "line 2, pattern: read '01'. Accepted: daily, alternate-days" },
        { "2026-01-01,2026-03-31,40,,conventional,,-1,,", "line 2, missed-days: read '-1'. Accepted: whole days from 0" },
        { "2026-01-01,2026-03-31,40,,conventional,,91,,", "line 2, missed-days: The period 2026-01-01 to 2026-03-31: 40 mg/day conventional has 90 dosing days" },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-30,", "line 2, missed: read '2026-02-30'. Accepted: a date" },
        { "2026-01-01,2026-03-31,40,,conventional,10,,2026-01-02,", "line 2, missed: 2026-01-02 is stated as missed, but is no dosing day" },
        { "2026-01-01,2026-03-31,40,,conventional,,,,2026-04-01=20", "line 2, partial: 2026-04-01 is stated as partial, but is no dosing day" },
        { "2026-01-01,2026-03-31,40,,conventional,,,,2026-02-01", "line 2, partial: read '2026-02-01'. Accepted: a date and the mg" },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-01,2026-02-01=20", "line 2, partial: " },
        { "2026-01-01,2026-03-31,40", "line 2: read 3 fields. Accepted: 9" },
        { "\"2026-01-01,2026-03-31,40,,conventional,,,,", "line 2: read 1 field. Accepted: 9" },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public async Task A_wrong_line_is_named_with_its_number_and_column(string line, string says)
    {
        Said said = await RunAsync($"{Header}{line}\n", Flags);

        Assert.StartsWith($"history.csv {says}", Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Fact]
    public async Task All_mistakes_are_reported_at_once_in_the_order_of_the_lines()
    {
        string csv = $"{Header}2026-01-32,2026-03-31,1001,,tablets,,x,,\n\n{Good}2026-02-01\n2026-03-31,2026-04-30,40,,conventional,,,,\n2026-02-01,2026-02-02,40,,conventional,,,,\n";

        Said said = await RunAsync(csv, Flags);

        Assert.Equal(
            ["line 2, from", "line 2, formulation", "line 2, mg", "line 2, missed-days", "line 5", "line 7, from", "line 6, from"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line["history.csv ".Length..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Contains(
            "line 6, from: 2026-03-31 to 2026-04-30: 40 mg/day conventional overlaps 2026-01-01 to 2026-03-31: 40 mg/day conventional, which history.csv line 4 states.",
            said.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "history.csv line 1: the header lacks a column. Accepted: from, to, and mg or capsules")]
    [InlineData("from,to\n", "history.csv line 1: the header lacks a column. Accepted: from, to, and mg or capsules")]
    [InlineData("from,to,mg,MG\n", "history.csv line 1: read a column 'MG'. Accepted: a header of from, to, mg")]
    [InlineData("from,to,mg,mg\n", "history.csv line 1: read two columns 'mg'. Accepted: each column once")]
    [InlineData("{\"op\":\"plan\"}", "history.csv: $.")]
    [InlineData("{\"op\":\"progress\",", "history.csv: $: The request is not readable as JSON.")]
    public async Task A_file_that_is_no_history_is_refused(string text, string says)
    {
        Said said = await RunAsync(text, text.StartsWith('{') ? "" : Flags);

        Assert.StartsWith(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Theory]
    [InlineData("", "--weight: missing. Accepted: a date and a body weight")]
    [InlineData(" --weight \"60 kg\"", "--weight: read '60 kg'. Accepted: a date and a body weight")]
    [InlineData(" --weight \"2026-01-01 60\"", "--weight: read '2026-01-01 60'. Accepted: a date and a body weight")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --weight \"2026-01-01 61 kg\"", "--weight: Two weights are dated 2026-01-01")]
    [InlineData(" --weight \"2026-01-01 60 kg\"", "--policy: missing. Accepted: starting, latest, per-day")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy mean", "--policy: read 'mean'. Accepted: starting, latest, per-day")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest", "--as-of: missing. Accepted: a date")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of today", "--as-of: read 'today'. Accepted: a date")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31", "--target: missing.")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31 --target 120", "--target: '120' does not say in whose milligrams it is. Accepted: --formulation")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31 --target 120 --formulation lidose", "--guideline: missing.")]
    [InlineData(Flags + " --next 40", "--next: read '40'. Accepted: mg a day with the unit")]
    [InlineData(Flags + " --next \"1 mg/kg\"", "--next: read '1 mg/kg'. Accepted: mg a day with the unit")]
    [InlineData(Flags + " --next 40mg", "--next: '40mg' does not say in whose milligrams it is. Accepted: --formulation")]
    [InlineData(Flags + " --next \"1001mg lidose\"", "--next: read '1001mg lidose'. Accepted: mg a day with the unit")]
    [InlineData(Flags + " --next \"0.000001mg lidose\"", "--next: ")]
    [InlineData(Flags + " --pattern 10", "--next: missing beside --pattern. Accepted: mg a day")]
    [InlineData(Flags + " --next \"40mg lidose\" --pattern 01", "--pattern: read '01'. Accepted: daily")]
    public async Task A_wrong_flag_is_named_with_what_is_accepted(string flags, string says)
    {
        Said said = await RunAsync(Header + Good, flags);

        Assert.StartsWith(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Theory]
    [InlineData("isotretinoin progress", "file: missing. Accepted: the name of a CSV or JSON file.")]
    [InlineData("isotretinoin progress no-such-file.csv", "file: 'no-such-file.csv' cannot be read. Accepted: a file that can be.")]
    public async Task A_file_that_is_not_there_is_named(string typed, string says) => Assert.Equal($"{says}\n", (await Tool.RunAsync(Tool.Words(typed))).Error);

    [Fact]
    public async Task A_flag_beside_a_request_that_states_everything_itself_is_refused()
    {
        Said said = await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"), "--as-of", "2026-01-01");

        Assert.Equal("--as-of: stated beside a JSON file, which states it itself. Accepted: with JSON only --json, --explain.\n", said.Error);
    }

    private static async Task<Said> RunAsync(string text, string flags)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, text);
        return await Tool.RunAsync([.. Tool.Words($"isotretinoin progress{flags}"), path]);
    }
}
