using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Real-shaped weights, with up to 16 digits: a sample, or all of them where the whole file stands beside the repository.</summary>
public sealed class RealWeightsFacts
{
    [Fact]
    public void Every_weight_gets_a_plan_or_a_refusal_by_name()
    {
        string[] weights = [.. File.ReadLines(DataFile()).Skip(1).Select(line => line.Split(',')[3])];
        Assert.True(weights.Length >= 200);
        foreach (string weight in weights)
        {
            JsonNode response = Wire.Answer(RequestText.Plan.With("id", $"\"{weight}\"").With("weight", $$"""{"kg":{{weight}}}""").With("supplyDays", "30").ToString());

            Assert.Equal(weight, (string)response["id"]!);
            if (response["ok"]!.GetValue<bool>())
            {
                Assert.Equal(ToTheGram(weight), response["result"]!["weightKg"]!.GetValue<decimal>());
            }
            else
            {
                // Too light for half a milligram per kilogram, down, to come to two capsules of 10 mg.
                Assert.Equal(("dose.no-capsules", "$.steps[0].mgPerKgPerDay"), ((string)response["error"]!["code"]!, (string)response["error"]!["path"]!));
                Assert.True(ToTheGram(weight) < 40, weight);
            }
        }
    }

    /// <summary>The weight to the nearest gram, ties to even, from its digits.</summary>
    private static decimal ToTheGram(string weight)
    {
        string[] parts = weight.Split('.');
        string fraction = (parts.ElementAtOrDefault(1) ?? "").PadRight(4, '0');
        BigInteger grams = BigInteger.Parse(parts[0] + fraction[..3], CultureInfo.InvariantCulture);
        int toHalf = string.CompareOrdinal(fraction[3..].TrimEnd('0'), "5");
        return (decimal)(grams + (toHalf > 0 || (toHalf == 0 && !grams.IsEven) ? 1 : 0)) / 1000;
    }

    private static string DataFile()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string whole = Path.Combine(folder.FullName, "shared", "data", "synthea-weights.csv");
            if (File.Exists(whole))
            {
                return whole;
            }
        }

        return Path.Combine("Data", "synthea-weights-sample.csv");
    }
}
