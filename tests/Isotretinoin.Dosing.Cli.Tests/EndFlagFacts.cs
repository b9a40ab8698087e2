namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Ends, maintenance and packs as they are typed: <c>--end supply</c>, <c>--until 2026-05-01+30d</c>, <c>--pack-size 30 --carry-over</c>.</summary>
public sealed class EndFlagFacts
{
    private const string Patient = "--weight \"64.3 kg\" --product us-conventional --rounding down --guideline none";

    [Fact]
    public async Task A_whole_supply_says_where_it_ends_and_what_is_left_over()
    {
        string page = await PlanAsync("--dose 0.5x28d --dose 1 --division twice --target 120-150 --start 2026-01-05 --supply 28 --end supply --pack-size 30 --carry-over");

        Says(page, "The whole supply runs to day 168 (2026-06-21): 9240 mg, ≈143.7 mg/kg.");
        Says(page, "in packs of 30");
        Says(page, "Handed over in all: 10 packs, 300 of 30 mg; left over at the end: 20.");
    }

    // 6,430 mg are 108 days of 60 mg; four supplies of 28 days are 6,720 mg, 104.5 mg/kg.
    [Fact]
    public async Task A_whole_supply_past_the_target_is_found() => Says(
        await PlanAsync("--dose 1 --division twice --target 100-104 --supply 28 --end supply"),
        "The step that goes on to the end of its supply comes to ≈104.5 mg/kg, beyond");

    [Theory]
    [InlineData("2026-05-01+30d", "until 2026-05-01 and 30 days more, to day 147 (2026-05-31)")]
    [InlineData("2026-05-01 + 4w", "until 2026-05-01 and 28 days more, to day 145 (2026-05-29)")]
    [InlineData("2026-05-01", "until 2026-05-01, to day 117 (2026-05-01)")]
    public async Task A_date_and_days_more_end_a_course_without_a_target(string until, string says)
    {
        Said said = await Tool.RunAsync([.. Tool.Words($"isotretinoin plan {Patient} --dose 0.5 --division once --start 2026-01-05 --until"), until]);

        Says(said.Answer, says);
    }

    [Fact]
    public async Task Steps_after_the_open_one_are_maintenance()
    {
        string page = await PlanAsync("--dose 0.5 --dose \"10,0mg x180d\" --division once --target 120-150");

        Says(page, "120 mg/kg is reached on day 258: 7740 mg, ≈120.4 mg/kg.");
        Says(page, "The stated steps run to day 438: 8640 mg, ≈134.4 mg/kg.");
        Says(page, "It ends within 150 mg/kg.");
    }

    [Theory]
    [InlineData("--until may", "--until may: Cannot be read. Accepted: a date, if need be with days or weeks more, such as 2026-05-01 or 2026-05-01+30d.")]
    [InlineData("--until 2026-05-01", "--start is missing. Accepted: a date such as 2026-01-05.")]
    [InlineData("--target 120 --end supply", "--supply is missing. Accepted: 1 to 365 days, such as 30.")]
    [InlineData("--target 120 --end clear", "--end clear: Read 'clear'. Accepted: target, supply.")]
    [InlineData("--target 120 --supply 30 --carry-over", "--pack-size is missing. Accepted: a whole number such as 30.")]
    [InlineData("--start 2026-01-05 --end target --until 2026-05-01", "--until 2026-05-01: An open step ends by a date, or with the target or its supply: state one of them.")]
    public async Task What_an_end_needs_is_named_by_its_flag(string flags, string says)
    {
        Said said = await Tool.RunAsync([.. Tool.Words($"isotretinoin plan {Patient} --dose 0.5 --division once {flags}")]);

        Assert.Equal((2, ""), (said.Status, said.Output));
        Assert.Contains(says, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_target_nothing_is_said_of_one()
    {
        string page = (await Tool.RunAsync([.. Tool.Words($"isotretinoin progress {Repository.PathOf("docs/history.csv")} --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --next \"40mg conventional\" --guideline none")])).Answer;

        Says(page, "No target");
        Says(page, "without a target there is no day to reach.");
        Assert.DoesNotContain("Left:", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 mg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_entry_of_a_supply_names_its_packs() => Says(
        (await Tool.RunAsync([.. Tool.Words($"isotretinoin calendar {Patient} --dose 0.5x28d --division once --start 2026-01-05 --supply 28 --pack-size 30 --protocol none")])).Answer,
        "(1 pack of 30 mg)");

    private static async Task<string> PlanAsync(string flags) => (await Tool.RunAsync([.. Tool.Words($"isotretinoin plan {Patient} {flags}")])).Answer;

    private static void Says(string page, string sentence) => Assert.Contains(
        string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        StringComparison.Ordinal);
}
