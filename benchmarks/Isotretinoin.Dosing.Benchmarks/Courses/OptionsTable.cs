using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The table of doses from 0.5 to 1 mg/kg/day for a patient of 70 kg, which a prescriber chooses from.</summary>
public class OptionsTable
{
    private readonly ImmutableArray<int> above = MakeableDoses.Above;
    private readonly long grams = 70_000;
    private readonly BodyWeight weight = BodyWeight.FromKilograms(70m);
    private readonly CumulativeTarget target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Floor(), Library());

    [Benchmark(Baseline = true)]
    public OptionsAnswer Floor() => FloorOptions.Table(above, grams, 500_000, 1_000_000, 120_000_000, 150_000_000);

    [Benchmark]
    public OptionsAnswer Library()
    {
        (int milligrams, int days, int within) = (0, 0, 0);
        ImmutableArray<DoseOption> rows = DoseOptions.For(weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, target).Rows;
        foreach (DoseOption row in rows)
        {
            milligrams += row.Capsules.Milligrams;
            days += row.Days;
            within += row.DaysWithin ?? 0;
        }

        return new OptionsAnswer(rows.Length, milligrams, days, within);
    }
}
