using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class SyntheaFacts
{
    private static readonly string[] TypedRefusals = ["dose.no-capsules", "course.too-long"];

    [Fact]
    public async Task Every_weight_gets_a_plan_or_a_typed_refusal_in_one_run_one_answer_a_line()
    {
        string[] weights = [.. SyntheaWeight.All.Select(weighing => weighing.Kilograms)];
        string requests = string.Concat(weights.Select((kg, i) => string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"op":"plan","id":{{{i}}},"weight":{"kg":{{{kg}}}},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}],"target":{"from":120,"to":150},"guidelines":[]}{{{"\n"}}}""")));

        Said said = await Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(requests)), "run");

        string[] answers = said.OutputLines;
        Assert.Equal(weights.Length, answers.Length);
        int refused = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            using JsonDocument answer = JsonDocument.Parse(answers[i]);
            JsonElement root = answer.RootElement;
            Assert.Equal(i, root.GetProperty("id").GetInt32());
            if (root.GetProperty("ok").GetBoolean())
            {
                Assert.Equal(decimal.Round(decimal.Parse(weights[i], CultureInfo.InvariantCulture), 3), root.GetProperty("result").GetProperty("weightKg").GetDecimal());
            }
            else
            {
                refused++;
                Assert.Contains(root.GetProperty("error").GetProperty("code").GetString(), TypedRefusals);
            }
        }

        Assert.InRange(refused, 1, weights.Length - 1);
        Assert.Equal(3, said.Status);
        Assert.EndsWith($"{refused.ToString("#,0", CultureInfo.InvariantCulture)} refused.\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weight_that_gets_a_plan_from_run_gets_a_page_from_plan()
    {
        foreach (string kg in SyntheaWeight.All.Select(weighing => weighing.Kilograms).Where((_, i) => i % 100 == 0))
        {
            Said said = await Tool.RunAsync(
                "plan", "--weight", $"{kg} kg", "--product", "us-conventional", "--dose", "0.5x28d", "--dose", "1", "--rounding", "down", "--division", "twice", "--target", "120-150", "--guideline", "none");

            Assert.True(said is { Status: 0, Error: "" } or { Status: 2, Output: "" }, said.Error);
        }
    }
}
