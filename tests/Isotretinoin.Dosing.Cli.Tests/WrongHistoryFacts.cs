namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class WrongHistoryFacts
{
    private const string Header = "from,to,mg,capsules,formulation,pattern,missed-days,missed,partial\n";
    private const string Good = "2026-01-01,2026-03-31,40,,conventional,,,,\n";
    private const string Flags = " --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --guideline none";

    public static TheoryData<string, string> WrongLines { get; } = new()
    {
        { "2026-13-01,2026-03-31,40,,conventional,,,,", "line 2, from: Read '2026-13-01'. Accepted: a date such as 2026-01-05" },
        { "2026-01-01,,40,,conventional,,,,", "line 2, to is missing. Accepted: a date such as 2026-01-05" },
        { "2026-03-31,2026-01-01,40,,conventional,,,,", "line 2: A period's last date is not before its first." },
        { "2026-01-01,2026-03-31,,,conventional,,,,", "line 2: A period has mg, or at least one capsule." },
        { "2026-01-01,2026-03-31,40,2x20,conventional,,,,", "line 2: A period has mg, or at least one capsule." },
        { "2026-01-01,2026-03-31,40 mg,,conventional,,,,", "line 2, mg: Cannot be read. Accepted: a number of mg such as 40" },
        { "2026-01-01,2026-03-31,1001,,conventional,,,,", "line 2, mg: Read 1001. Accepted: 0 to 1,000 mg/day, with a" },
        { "2026-01-01,2026-03-31,40.0000001,,conventional,,,,", "line 2, mg: Read 40.0000001. Accepted: 0 to 1,000 mg/day, with a" },
        { "2026-01-01,2026-03-31,,two,conventional,,,,", "line 2, capsules: Cannot be read. Accepted: capsules such as 2x20 (tw" },
        { "2026-01-01,2026-03-31,,0x20,conventional,,,,", "line 2, capsules: Read 0. Accepted: a whole number, 1 to 2,14" },
        { "2026-01-01,2026-03-31,,1x101,conventional,,,,", "line 2, capsules: Read 101. Accepted: a whole number, 1 to 100 " },
        { "2026-01-01,2026-03-31,,11x100,conventional,,,,", "line 2, capsules: These capsules are above the accepted dose: 0 to 1,000 mg/day, with at most 6 decimals." },
        { "2026-01-01,2026-03-31,40,,,,,,", "line 2, formulation is missing. Accepted: conventional, lidose, mic" },
        { "2026-01-01,2026-03-31,40,,tablets,,,,", "line 2, formulation: Read 'tablets'. Accepted: conventional, lidose, mic" },
        { "2026-01-01,2026-03-31,40,,conventional,00,,,", "line 2, pattern: Read '00'. Accepted: daily, alternate-days, on" },
        { "2026-01-01,2026-03-31,40,,conventional,,-1,,", "line 2, missed-days: Read -1. Accepted: a whole number, 0 to 3,65" },
        { "2026-01-01,2026-03-31,40,,conventional,,91,,", "line 2: The period 2026-01-01 to 2026-03-31: 40 mg/day conventional has 90 dosing days without a date of their own, but 91 more are stated as missed." },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-30,", "line 2, missed: Read '2026-02-30'. Accepted: a date such as 2026-01-05" },
        { "2026-01-01,2026-03-31,40,,conventional,10,,2026-01-02,", "line 2, missed: 2026-01-02 is stated as missed, but is not a dosing day" },
        { "2026-01-01,2026-03-31,40,,conventional,,,,2026-04-01=20", "line 2, partial: 2026-04-01 is not in the period of its line. Accepted: dates from 2026-01-01 to " },
        { "2026-01-01,2026-03-31,40,,conventional,,,,2026-02-01", "line 2, partial: Cannot be read. Accepted: a date and the mg taken o" },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-01,2026-02-01=20", "line 2, partial: " },
        { "2026-01-01,2026-03-31,40", "line 2: Read 3 fields. Accepted: 9, as many as the header " },
        { "\"2026-01-01,2026-03-31,40,,conventional,,,,", "line 2, from: A quote is opened and never closed." },
        { "2026-01-01,2026-03-31,\"4\"0,,conventional,,,,", "line 2, mg: A quote is out of place. Accepted: fields in quotes as a whole, or without any." },
        { "2026-01-01,2026-03-31,\"1\"2,,conventional,,,,", "line 2, mg: A quote is out of place." },
        { "2026-01-01,2026-03-31,40,,conven\"tional,,,,", "line 2, formulation: A quote is out of place." },
        { "2026-01-01,2026-03-31,40,,conventional,,,\"2026-02-01\"x,", "line 2, missed: A quote is out of place." },
        { "2026-01-01,2026-03-31,\"40,5\",,conventional,,,,", "line 2, mg: Cannot be read. Accepted: a number of mg such as 40; a decimal comma only with --decimal-comma." },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-16..2026-02-03,", "line 2, missed: Read 2026-02-16 to 2026-02-03. Accepted: a last date that is not before the first." },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-03-16..2026-04-03,", "line 2, missed: 2026-04-03 is not in the period of its line. Accepted: dates from 2026-01-01 to " },
        { "2026-01-01,2026-03-31,40,,conventional,10,,2026-01-02..2026-01-02,", "line 2, missed: 2026-01-02 is stated as missed, but is not a dosing day" },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-01..,", "line 2, missed: Read '2026-02-01..'. Accepted: a date such as 2026-01-05, or a range such as 2026-01-05..2026-01-18" },
        { "2026-01-01,2026-03-31,40,,conventional,,,2026-02-01..2026-02-10,2026-02-03=20", "line 2, " },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public async Task A_wrong_line_is_named_with_its_number_and_column(string line, string says)
    {
        Said said = await RunAsync($"{Header}{line}\n", Flags);

        _ = said.Refusal($"history.csv {says}");
    }

    [Fact]
    public async Task All_mistakes_are_reported_at_once_in_the_order_of_the_lines()
    {
        string csv = $"{Header}2026-01-32,2026-03-31,1001,,tablets,,x,,\n\n{Good}2026-02-01\n2026-03-31,2026-04-30,40,,conventional,,,,\n2026-02-01,2026-02-02,40,,conventional,,,,\n";

        Said said = await RunAsync(csv, Flags);

        Assert.Equal(
            ["line 2, from", "line 2, mg", "line 2, formulation", "line 2, missed-days", "line 5"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line["history.csv ".Length..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Periods_that_overlap_are_named_by_the_line_of_the_later_one()
    {
        Said said = await RunAsync($"{Header}{Good}2026-03-31,2026-04-30,40,,conventional,,,,\n", Flags);

        Assert.StartsWith(
            "history.csv line 3: Two periods overlap: 2026-01-01 to 2026-03-31: 40 mg/day conventional and 2026-03-31 to 2026-04-30: 40 mg/day conventional.",
            said.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "history.csv line 1: The header lacks a column. Accepted: from, to, and mg or capsu")]
    [InlineData("from,to\n", "history.csv line 1: The header lacks a column. Accepted: from, to, and mg or capsu")]
    [InlineData("from,to,mg,MG\n", "history.csv line 1: Read two columns 'MG'. Accepted: each column once at most.")]
    [InlineData("from,to,mg,name,ward\n", "history.csv line 1: Not read: name, ward. Accepted: a header of from, to, mg, capsules, formulation, pattern, missed-days, note, missed, partial; or --ignore-columns name,ward.")]
    [InlineData("from,to,mg,mg\n", "history.csv line 1: Read two columns 'mg'. Accepted: each column once at most.")]
    [InlineData("{\"op\":\"progress\",", "history.csv: $: The request is not readable as JSON.")]
    public async Task A_file_that_is_not_a_history_is_refused(string text, string says)
    {
        Said said = await RunAsync(text, text.StartsWith('{') ? "" : Flags);

        _ = said.Refusal(says);
    }

    [Theory]
    [InlineData("", "--weight is missing. Accepted: a date and a body weight")]
    [InlineData(" --weight \"60 kg\"", "--weight \"60 kg\": Cannot be read. Accepted: a date and a body weight ")]
    [InlineData(" --weight \"2026-01-01 60\"", "--weight \"2026-01-01 60\": Cannot be read. Accepted: a date and a body weight ")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --weight \"2026-01-01 61 kg\"", "--weight \"2026-01-01 61 kg\": Two weights are dated 2026-01-01: 60 kg and 61 kg. Accepted: one weight for each date.")]
    [InlineData(" --weight \"2026-01-01 60 kg\"", "--policy is missing. Accepted: starting, latest, per-day, all")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy mean", "--policy mean: Read 'mean'. Accepted: starting, latest, per-day, all")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest", "--as-of is missing. Accepted: a date such as 2026-01-05")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of today", "--as-of today: Read 'today'. Accepted: a date such as 2026-01-05")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31", "--guideline is missing. Accepted: us-label, uk-smpc, ipledg")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31 --target 120", "--target 120: Needs a formulation. Accepted: --formulation, or a word ")]
    [InlineData(" --weight \"2026-01-01 60 kg\" --policy latest --as-of 2026-03-31 --target 120 --formulation lidose", "--guideline is missing. Accepted: us-label, uk-smpc, ipledg")]
    [InlineData(Flags + " --next 40", "--next 40: Cannot be read. Accepted: mg a day with the unit su")]
    [InlineData(Flags + " --next \"1 mg/kg\"", "--next \"1 mg/kg\": Cannot be read. Accepted: mg a day with the unit su")]
    [InlineData(Flags + " --next 40mg", "--next 40mg: Needs a formulation. Accepted: --formulation, or a word ")]
    [InlineData(Flags + " --next \"1001mg lidose\"", "--next \"1001mg lidose\": Read 1001. Accepted: 0 to 1,000 mg/day, with a")]
    [InlineData(Flags + " --next \"0.000001mg lidose\"", "--next \"0.000001mg lidose\": Day 3,600,000,000 after 2026-03-31 falls after 9999-12-31.")]
    [InlineData(Flags + " --pattern 10", "--next is missing. Accepted: mg a day with the unit su")]
    [InlineData(Flags + " --supply 30", "--next is missing. Accepted: mg a day with the unit such as 40mg or '40 mg conventional'; 0 to 1,000 mg/day, with at most 6 decimals; or no --pattern and no --supply.")]
    [InlineData(Flags + " --next \"40mg lidose\" --pattern 00", "--pattern 00: Read '00'. Accepted: daily, alternate-days, on")]
    public async Task A_wrong_flag_is_named_with_what_is_accepted(string flags, string says)
    {
        Said said = await RunAsync(Header + Good, flags);

        _ = said.Refusal(says);
    }

    [Theory]
    [InlineData("isotretinoin progress", "file is missing. Accepted: the name of a CSV or JSON")]
    [InlineData("isotretinoin progress no-such-file.csv", "file no-such-file.csv: Cannot be read. Accepted: the name of an existing file")]
    public async Task A_missing_file_is_named(string typed, string says) => _ = (await Tool.RunAsync(Tool.Words(typed))).Refusal(says);

    [Fact]
    public async Task A_flag_beside_a_request_that_states_everything_itself_is_refused()
    {
        Said said = await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"), "--as-of", "2026-01-01");

        Assert.Equal("--as-of 2026-01-01: Conflicts with the JSON file. Accepted: with JSON only --note, --json, --explain.\n", said.Error);
    }

    private static async Task<Said> RunAsync(string text, string flags)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, text);
        return await Tool.RunAsync([.. Tool.Words($"isotretinoin progress{flags}"), path]);
    }
}
