using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class SyntheaCohortFacts
{
    [Fact]
    public async Task Every_row_is_planned_or_named_and_what_run_answers_adds_up_to_the_totals()
    {
        string[] weights = [.. SyntheaWeight.All.Select(weighing => weighing.Kilograms)];
        string csv = $"weight_kg\n{string.Concat(weights.Select(kg => $"{kg}\n"))}";
        string requests = string.Concat(weights.Select(kg =>
            $$$"""{"op":"plan","weight":{"kg":{{{kg}}}},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}],"target":{"from":120,"to":150},"guidelines":[]}{{{"\n"}}}"""));

        Said together = await Tool.RunAsync(
            Read(csv), Tool.Words("isotretinoin cohort --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --month 30 --guideline none --json"));
        JsonElement[] alone = [.. (await Tool.RunAsync(Read(requests), "run")).OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];

        JsonElement totals = JsonDocument.Parse(together.Output).RootElement;
        JsonElement[] planned = [.. alone.Where(answer => answer.GetProperty("ok").GetBoolean()).Select(answer => answer.GetProperty("result"))];
        Assert.Equal(3, together.Status);
        Assert.Equal((weights.Length, planned.Length), (totals.GetProperty("patients").GetInt32(), totals.GetProperty("planned").GetInt32()));
        Assert.Equal(planned.Sum(plan => plan.GetProperty("totalMg").GetDecimal()), totals.GetProperty("totalMg").GetDecimal());
        Assert.Equal(
            planned.SelectMany(plan => PlanAlone.Quantities(plan.GetProperty("quantities"))).GroupBy(q => q.Strength).OrderByDescending(q => q.Key).Select(q => (q.Key, q.Sum(one => one.Count))),
            PlanAlone.Quantities(totals.GetProperty("quantities")));
        Assert.Equal(
            Enumerable.Range(0, alone.Length).Where(i => !alone[i].GetProperty("ok").GetBoolean()).Select(i => $"standard input line {i + 2}"),
            together.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));
    }

    private static MemoryStream Read(string text) => new(Encoding.UTF8.GetBytes(text));
}
