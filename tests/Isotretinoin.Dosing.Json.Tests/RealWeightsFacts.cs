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
        Assert.True(SyntheaWeight.All.Count >= 200);
        foreach (string weight in SyntheaWeight.All.Select(weighing => weighing.Kilograms))
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
    public void Every_patient_of_12_years_has_the_progress_that_is_the_sum_of_its_days()
    {
        int patient = 0;
        foreach (IGrouping<string, SyntheaWeight> weighings in SyntheaWeight.All.GroupBy(weighing => weighing.Patient))
        {
            DateOnly twelve = weighings.First().Born.AddYears(12);
            SyntheaWeight[] weights = [.. weighings.DistinctBy(weighing => weighing.Weighed)];
            if (weights.FirstOrDefault(weighing => weighing.Weighed >= twelve) is not { } first)
            {
                continue;
            }

            patient++;
            HistoryCase history = Simulated(patient, Day(first), [.. weights.Select(weighing => (Day(weighing), (int)(ToTheGram(weighing.Kilograms) * 1_000)))]);

            ProgressLaw.Holds(history, Wire.Answer(new WrittenHistory(history, patient, weights.Select(weighing => weighing.Kilograms)).Text));
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

    private static int Day(SyntheaWeight weighing) => weighing.Weighed.DayNumber - HistoryCase.Date(0).DayNumber;

    /// <summary>The weight to the nearest gram, ties to even, from its digits.</summary>
    private static decimal ToTheGram(string weight)
    {
        string[] parts = weight.Split('.');
        string fraction = (parts.ElementAtOrDefault(1) ?? "").PadRight(4, '0');
        BigInteger grams = BigInteger.Parse(parts[0] + fraction[..3], CultureInfo.InvariantCulture);
        int toHalf = string.CompareOrdinal(fraction[3..].TrimEnd('0'), "5");
        return (decimal)(grams + (toHalf > 0 || (toHalf == 0 && !grams.IsEven) ? 1 : 0)) / 1000;
    }
}
