namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class ExplainFacts
{
    private const string Plan = "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --guideline none";
    private const string Options = "isotretinoin options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150 --guideline none";

    [Fact]
    public async Task A_plan_shows_its_working_when_it_is_asked_for()
    {
        string page = (await Tool.RunAsync(Tool.Words($"{Plan} --explain"))).Answer;

        Assert.Contains("\nWorking\n", page, StringComparison.Ordinal);
        Assert.Contains("\n  step 1 exact dose = 0.5 mg/kg/day × 64.3 kg = 32.15 mg/day", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain("Working", (await Tool.RunAsync(Tool.Words(Plan))).Answer, StringComparison.Ordinal);
        Assert.Contains("\"derivation\"", (await Tool.RunAsync(Tool.Words($"{Plan} --explain --json"))).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_shows_the_working_of_every_alternative()
    {
        string page = (await Tool.RunAsync("compare", Repository.PathOf("docs/history.json"), "--on", "2026-06-30", "--candidate", "40mg conventional", "--explain")).Answer;

        Assert.Contains("\nWorking of the progress\n", page, StringComparison.Ordinal);
        Assert.Contains("\nWorking of 40mg conventional\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_options_shows_the_working_of_every_row()
    {
        string page = (await Tool.RunAsync(Tool.Words($"{Options} --explain"))).Answer;

        Assert.All(["40", "50", "60", "70"], mg => Assert.Contains($"\nWorking of {mg} mg a day\n", page, StringComparison.Ordinal));
        Assert.Equal(4, (await Tool.RunAsync(Tool.Words($"{Options} --explain --json"))).Answer.Split("\"derivation\"").Length - 1);
    }
}
