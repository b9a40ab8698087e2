using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Isotretinoin.Dosing.Tests;

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

    [Fact]
    public void Every_patient_of_12_years_has_the_progress_that_living_every_day_comes_to()
    {
        int patient = 0;
        foreach (IGrouping<string, string[]> rows in File.ReadLines(DataFile()).Skip(1).Select(line => line.Split(',')).GroupBy(row => row[0]))
        {
            DateOnly twelve = Date(rows.First()[1]).AddYears(12);
            string[][] weights = [.. rows.DistinctBy(row => row[2])];
            if (weights.FirstOrDefault(row => Date(row[2]) >= twelve) is not { } first)
            {
                continue;
            }

            patient++;
            HistoryCase history = Simulated(patient, Day(first), [.. weights.Select(row => (Day(row), (int)(ToTheGram(row[3]) * 1_000)))]);

            ProgressLaw.Holds(history, Wire.Answer(new WrittenHistory(history, patient, weights.Select(row => row[3])).Text));
        }

        Assert.True(patient >= 100);
    }

    /// <summary>Four weeks of 20 mg, then 40 mg for months, with missed days that differ from patient to patient.</summary>
    private static HistoryCase Simulated(int patient, int start, IReadOnlyList<(int Day, int Grams)> weights)
    {
        var random = new Random(patient);
        int length = random.Next(60, 240);
        int[] days = [.. Enumerable.Range(start, length).OrderBy(_ => random.Next()).Take(12)];
        return new HistoryCase(
            [new PeriodCase(start, start + 27, 20_000, Formulation.Conventional, "1", Undated: 0), new PeriodCase(start + 28, start + length - 1, 40_000, Formulation.Conventional, "1", random.Next(5))],
            days[..8],
            [.. days[8..].Select(day => (day, 10_000))],
            weights,
            WeightPolicy.All[patient % 3],
            new TargetCase(120_000, 150_000),
            Formulation.Conventional,
            start + random.Next(1, length + 10),
            new PeriodCase(0, 0, 40_000, Formulation.Conventional, "1", Undated: 0));
    }

    private static int Day(string[] row) => Date(row[2]).DayNumber - HistoryCase.Date(0).DayNumber;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

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
