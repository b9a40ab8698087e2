using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A course carried on at the terminal: <c>--after</c>, every weight policy, notes and earlier courses.</summary>
public sealed class CarriedOnFileFacts
{
    private const string History = "from,to,mg,formulation,pattern,missed,note\n2026-01-01,2026-01-28,20,conventional,,,\n"
        + "2026-01-29,2026-03-31,40,conventional,alternate-days,2026-02-02,\"raised after four weeks, *well*\"\n";

    private const string Course = " --weight \"2026-04-01 62 kg\" --product us-conventional --rounding down --division twice --target 120-150 --guideline none";
    private const string Taken = " --taken-through 2026-03-31 --weighed \"2026-01-01 60 kg\" --weighed \"2026-03-01 61 kg\" --policy per-day";

    [Fact]
    public async Task A_plan_carries_on_from_a_history_file()
    {
        string page = (await RunAsync("plan", $"{Course}{Taken} --dose \"40mg x28d pattern=as-before note=blood test first\" --dose 1")).Answer;

        Assert.Contains("Carried on after 2026-03-31, weight policy per-day: ≈29.2 mg/kg on 58 days,\nwhich counts as ≈1808.5 mg for 62 kg\n", page, StringComparison.Ordinal);
        Assert.Contains("Notes\n  2026-01-29 to 2026-03-31: raised after four weeks, *well*\n", page, StringComparison.Ordinal);
        Assert.Contains("Notes\n  days 1–28: blood test first\n", page, StringComparison.Ordinal);
        Assert.Contains("120 mg/kg is reached on day 113 (2026-07-22): ≈7468.5 mg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_carries_on_too_and_needs_no_start()
    {
        string page = (await RunAsync("calendar", $"{Course}{Taken} --dose \"40mg x28d pattern=as-before\" --dose 1 --supply 28 --protocol none")).Answer;

        Assert.Contains("Carried on after 2026-03-31", page, StringComparison.Ordinal);
        Assert.Contains("2026-04-01: Supply 1 in hand: 28 × 20 mg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_flags_state_is_what_the_contract_reads()
    {
        JsonNode result = JsonNode.Parse((await RunAsync("plan", $"{Course}{Taken} --dose \"40mg x28d pattern=as-before\" --dose 1 --json")).Answer)!;

        Assert.Equal((1808.502732m, 29.169m), ((decimal)result["after"]!["countedMg"]!, (decimal)result["after"]!["mgPerKg"]!));
        Assert.Equal(113, (int)result["days"]!);
    }

    [Theory]
    [InlineData(" --dose 1 --policy starting", "--policy starting: Needs a history. Accepted: beside --after.")]
    [InlineData(" --dose 1 --taken-through 2026-03-31", "--taken-through 2026-03-31: Needs a history. Accepted: beside --after.")]
    [InlineData(" --dose 1 --weighed \"2026-03-31 60 kg\"", "--weighed \"2026-03-31 60 kg\": Needs a history. Accepted: beside --after.")]
    [InlineData(" --dose 1 --decimal-comma", "--decimal-comma: Needs a CSV file. Accepted: beside --after.")]
    [InlineData(" --dose \"40mg pattern=as-before\"", "--dose \"40mg pattern=as-before\": Read 'as-before', and no period before has a pattern to go on in.")]
    [InlineData(" --dose \"40mg pattern=10\"", "--dose \"40mg pattern=10\": Cannot be read.")]
    [InlineData(" --dose 1 --after no-such.csv" + Taken, "--after no-such.csv: Cannot be read. Accepted: the name of an existing file")]
    public async Task What_needs_a_history_is_refused_without(string flags, string says) =>
        _ = (await Tool.RunAsync(Tool.Words($"isotretinoin plan{Course}{flags}"))).Refusal(says);

    [Theory]
    [InlineData(" --dose 1", "--taken-through is missing. Accepted: a date such as 2026-01-05")]
    [InlineData(" --dose 1 --taken-through 2026-03-31 --weighed \"2026-01-01 60 kg\"", "--policy is missing. Accepted: starting, latest, per-day.")]
    [InlineData(" --dose 1 --taken-through 2026-03-31 --policy latest", "--weighed is missing. Accepted: a date and a body weight")]
    [InlineData(" --dose 1 --taken-through 2026-03-31 --weighed \"2026-01-01 60 kg\" --policy all", "--policy all: Read 'all'. Accepted: starting, latest, per-day.")]
    [InlineData(" --dose 1 --start 2026-03-31" + Taken, "--start 2026-03-31: The plan begins after 2026-03-31, the last day that counts as taken.")]
    [InlineData(" --dose 1 --already-taken \"1200 mg\"" + Taken, "--already-taken \"1200 mg\": What was taken before is stated as a course and in mg.")]
    [InlineData(" --dose 1x28d --dose \"1 pattern=as-before\"" + Taken, "--dose \"1 pattern=as-before\": Read 'as-before', as only the first step can go on.")]
    public async Task What_a_history_needs_is_refused_by_its_flag(string flags, string says) => _ = (await RunAsync("plan", Course + flags)).Refusal(says);

    [Fact]
    public async Task Every_policy_is_on_one_page_with_one_more_supply_and_earlier_courses()
    {
        string page = (await Tool.RunAsync(Tool.Words(
            $"isotretinoin progress {Repository.PathOf("docs/history.csv")} --weight \"2026-01-01 60 kg\" --weight \"2026-03-01 62 kg\" --policy all --as-of 2026-03-31 "
            + "--target \"120-150 conventional\" --next \"40mg conventional\" --supply 30 --guideline none --earlier-course \"2024-01-08..2024-06-24 122mg/kg conventional note=a relapse\" "
            + "--earlier-course \"2020-03-01 60mg/kg conventional\""))).Answer;

        Assert.Contains("As of 2026-03-31, under every weight policy\n", page, StringComparison.Ordinal);
        Assert.Contains("\nstarting  60 kg         ≈48.3  ", page, StringComparison.Ordinal);
        Assert.Contains("\nlatest    62 kg         ≈46.8  ", page, StringComparison.Ordinal);
        Assert.Contains("\nper-day   62 kg         ≈47.7  ", page, StringComparison.Ordinal);
        Assert.Contains("One more supply of 30 days, until 2026-04-30: 4100 mg, ≈68.3 mg/kg; below 120", page, StringComparison.Ordinal);
        Assert.Contains("  2024-01-08 to 2024-06-24, 122 mg/kg conventional: a relapse\n  together 182 mg/kg conventional\n", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static async Task<Said> RunAsync(string command, string flags)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, History);
        return await Tool.RunAsync([.. Tool.Words($"isotretinoin {command}{flags}"), "--after", path]);
    }
}
