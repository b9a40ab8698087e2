using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>CSV as people's programs write it: a history, the history beside a count, and a cohort are read by the same rules.</summary>
public sealed class CsvFileFacts
{
    private const string Progress = "isotretinoin progress --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --guideline none --json";
    private const string Cohort = "isotretinoin cohort --product us-conventional --dose 1 --rounding down --division twice --target 120 --month 30 --guideline none --json";
    private const string Count = "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left 8x20 --json";
    private const string History = "from,to,mg,formulation,missed-days,missed,partial\n2026-01-01,2026-03-31,40.5,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5\n";

    [Theory]
    [InlineData("FROM,To,MG,Formulation,Missed-Days,MISSED,Partial\n2026-01-01,2026-03-31,40.5,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5\n", "")]
    [InlineData("from;to;mg;formulation;missed-days;missed;partial\n2026-01-01;2026-03-31;40,5;conventional;2;2026-02-01 2026-02-03;2026-02-05=20,5\n", " --decimal-comma")]
    [InlineData("from,to,mg,formulation,missed-days,missed,partial\n2026-01-01,2026-03-31,\"40,5\",conventional,\"2,0\",2026-02-01 2026-02-03,\"2026-02-05=20,5\"\n", " --decimal-comma")]
    [InlineData("from,to,mg,formulation,missed-days,missed,partial\r\n2026-01-01,2026-03-31,40.5,conventional,2.0,\"2026-02-01\r\n2026-02-03\",\"2026-02-05=20.5\"\r\n", "")]
    [InlineData("from,to,note,mg,formulation,missed-days,missed,partial\n2026-01-01,2026-03-31,\"says \"\"well\"\",\neats\",40.5,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5\n", " --ignore-columns note")]
    [InlineData("from,to,Note,mg,ward,formulation,missed-days,missed,partial\n2026-01-01,2026-03-31,x,40.5,1,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5\n", " --ignore-columns \"note, Ward\"")]
    [InlineData("from,to,\"a, b\",mg,ward,formulation,missed-days,missed,partial\n2026-01-01,2026-03-31,x,40.5,1,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5\n", " --ignore-columns \"a, b\" --ignore-columns ward")]
    [InlineData("from,to,mg,formulation,missed-days,missed,partial,,\n2026-01-01,2026-03-31,40.5,conventional,2,2026-02-01 2026-02-03,2026-02-05=20.5,,\n", "")]
    public async Task A_history_in_another_spelling_is_the_same_history(string csv, string flags) =>
        Assert.Equal((await ProgressAsync(History, "")).Answer, (await ProgressAsync(csv, flags)).Answer);

    [Fact]
    public async Task A_range_of_missed_dates_is_its_dosing_days()
    {
        const string Line = "from,to,mg,formulation,missed\n2026-01-01,2026-03-31,40,conventional,";

        Assert.Equal(
            (await ProgressAsync($"{Line}2026-02-01 2026-02-02 2026-02-03 2026-03-31\n", "")).Answer,
            (await ProgressAsync($"{Line}2026-02-01..2026-02-03 2026-03-31..2026-03-31\n", "")).Answer);
    }

    [Theory]
    [InlineData("2X20")]
    [InlineData("2 × 20 mg")]
    [InlineData("2.0x20")]
    [InlineData("1x20.0+1X20")]
    public async Task Capsules_are_read_however_they_are_counted(string capsules) => Assert.Equal(
        (await ProgressAsync("from,to,capsules,formulation\n2026-01-01,2026-03-31,2x20,conventional\n", "")).Answer,
        (await ProgressAsync($"from,to,capsules,formulation\n2026-01-01,2026-03-31,{capsules},conventional\n", "")).Answer);

    [Theory]
    [InlineData("weight_kg\n64.3\n70\n", "")]
    [InlineData("Weight (KG)\n64.3\n70.0\n", "")]
    [InlineData("body-weight_kilograms\n64.3\n70\n", "")]
    [InlineData("WEIGHT_KG;patient\n64,3;A\n70;B\n", " --decimal-comma --ignore-columns Patient")]
    [InlineData("weight_kg\n64,3\n70\n", " --decimal-comma")]
    [InlineData("weight_kg,note\n\"64,3\",\"line\nbreak\"\n70,\n", " --decimal-comma --ignore-columns note")]
    [InlineData("w,unit\n64.3,Kg\n70,kilograms\n", " --column W --unit-column UNIT")]
    [InlineData("w\n64.3\n70\n", " --column w --unit Kilos")]
    [InlineData("weight_kg,lesions,canGetPregnant\n64.3,\"30.0,20,2\",\n70,,\n", "")]
    public async Task A_cohort_in_another_spelling_is_the_same_cohort(string csv, string flags)
    {
        string[] planned = await Task.WhenAll(Planned("weight_kg\n64.3\n70\n", ""), Planned(csv, flags));

        Assert.Equal(planned[0], planned[1]);

        static async Task<string> Planned(string csv, string flags) =>
            JsonNode.Parse((await CohortAsync(csv, flags)).Answer)!["months"]!.ToJsonString();
    }

    [Theory]
    [InlineData("LBS")]
    [InlineData("pounds")]
    [InlineData("Lb")]
    public async Task Pounds_are_pounds_in_a_header_a_flag_and_a_field(string pounds)
    {
        string expected = (await CohortAsync("weight_lb\n154\n", "")).Answer;

        Assert.Equal(expected, (await CohortAsync($"weight_{pounds}\n154\n", "")).Answer);
        Assert.Equal(expected, (await CohortAsync("w\n154\n", $" --column w --unit {pounds}")).Answer);
        Assert.Equal(expected, (await CohortAsync($"w,u\n154,{pounds}\n", " --column w --unit-column u")).Answer);
    }

    [Theory]
    [InlineData("weight_kg\n64.3\n", " --decimal-comma", "standard input line 2, weight_kg: Read '64.3'. Accepted: a number in kg such as 64,3, more than 0")]
    [InlineData("weight_kg,pregnant\n64.3,\"yes\"no\n", "", "standard input line 2, pregnant: A quote is out of place.")]
    [InlineData("weight_kg,\n64.3,x\n", "", "standard input line 2, column 2: Stands in a column without a name.")]
    public async Task A_row_that_is_not_written_so_is_refused_by_line_and_column(string csv, string flags, string says)
    {
        Said said = await CohortAsync(csv, flags);

        Assert.Equal(3, said.Status);
        Assert.StartsWith(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_stops_a_cohort_since_nobody_knows_which_rows_it_swallows()
    {
        Said said = await CohortAsync("weight_kg,pregnant\n70,no\n64.3,\"no\n80,no\n90,no\n", "");

        Assert.Equal((2, "", "standard input line 3, pregnant: A quote is opened and never closed. Accepted: fields in quotes as a whole, or without any.\n"), (said.Status, said.Output, said.Error));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UTF16_is_read_with_its_mark_and_named_without_it(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] text = encoding.GetBytes("weight_kg\n64.3\n");

        Said marked = await Tool.RunAsync(new MemoryStream([.. encoding.GetPreamble(), .. text]), Tool.Words(Cohort));
        Said unmarked = await Tool.RunAsync(new MemoryStream(text), Tool.Words(Cohort));

        Assert.Equal((await CohortAsync("weight_kg\n64.3\n", "")).Answer, marked.Answer);
        Assert.Equal((2, "standard input line 1: Looks like UTF-16 without a byte order mark. Accepted: UTF-8, or UTF-16 with its mark.\n"), (unmarked.Status, unmarked.Error));
    }

    [Fact]
    public async Task What_is_reported_beside_a_count_is_read_by_the_same_rules()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("reported.csv");
        async Task<Said> ReportedAsync(string csv, string flags)
        {
            await File.WriteAllTextAsync(path, csv);
            return await Tool.RunAsync([.. Tool.Words(Count + flags), "--reported", path]);
        }

        string expected = (await ReportedAsync("from,to,mg\n2026-01-01,2026-01-28,40.5\n", "")).Answer;

        Assert.Equal(expected, (await ReportedAsync("FROM;TO;note;MG\n2026-01-01;2026-01-28;\"a\nb\";40,5\n", " --decimal-comma --ignore-columns note")).Answer);
        Assert.StartsWith("reported.csv line 1: Not read: ward.", (await ReportedAsync("from,to,mg,ward\n", "")).Error, StringComparison.Ordinal);
        Assert.StartsWith("reported.csv line 2, mg: A quote is out of place.", (await ReportedAsync("from,to,mg\n2026-01-01,2026-01-28,\"4\"0\n", "")).Error, StringComparison.Ordinal);
    }

    private static Task<Said> CohortAsync(string csv, string flags) =>
        Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Tool.Words(Cohort + flags));

    private static async Task<Said> ProgressAsync(string csv, string flags)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, csv);
        return await Tool.RunAsync([.. Tool.Words(Progress + flags), path]);
    }
}
