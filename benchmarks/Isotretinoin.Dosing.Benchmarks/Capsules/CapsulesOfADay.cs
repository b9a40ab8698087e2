using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// From exact daily doses to the capsules of a day. One look-up is too short to be timed alone, so each run takes the doses of 1 mg/kg for sixty-four
/// patients, nearly all of them between two doses that can be made.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class CapsulesOfADay
{
    private const int Patients = 64;

    private readonly ImmutableArray<int> below = MakeableDoses.Below;
    private readonly ImmutableArray<int> above = MakeableDoses.Above;
    private readonly ImmutableArray<decimal> milligrams = [.. Enumerable.Range(0, Patients).Select(patient => 41m + (patient * 0.7m))];
    private readonly ImmutableArray<long> picograms;
    private readonly ImmutableArray<DailyDose> doses;

    public CapsulesOfADay()
    {
        picograms = [.. milligrams.Select(dose => (long)(dose * 1_000_000_000))];
        doses = [.. milligrams.Select(dose => DailyDose.FromMilligrams(dose, Formulation.Conventional))];
    }

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(Down_floor(), Down_decimal(), Down());
        Answers.Agree(Up_floor(), Up());
        Answers.Agree(Nearest_floor(), Nearest());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients), BenchmarkCategory("Down")]
    public int Down_floor()
    {
        int sum = 0;
        foreach (long dose in picograms)
        {
            sum += FloorCapsules.Down(below, dose);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Patients), BenchmarkCategory("Down")]
    public int Down_decimal()
    {
        int sum = 0;
        foreach (decimal dose in milligrams)
        {
            sum += below[(int)decimal.Floor(dose)];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Patients), BenchmarkCategory("Down")]
    public int Down() => Sum(CapsuleRounding.Down);

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients), BenchmarkCategory("Up")]
    public int Up_floor()
    {
        int sum = 0;
        foreach (long dose in picograms)
        {
            sum += FloorCapsules.Up(above, dose);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Patients), BenchmarkCategory("Up")]
    public int Up() => Sum(CapsuleRounding.Up);

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients), BenchmarkCategory("Nearest")]
    public int Nearest_floor()
    {
        int sum = 0;
        foreach (long dose in picograms)
        {
            sum += FloorCapsules.Nearest(below, above, dose);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Patients), BenchmarkCategory("Nearest")]
    public int Nearest() => Sum(CapsuleRounding.Nearest);

    private int Sum(CapsuleRounding rounding)
    {
        int sum = 0;
        foreach (DailyDose dose in doses)
        {
            sum += rounding.Round(dose, Catalogue.UsConventional, Frequency.TwiceDaily) is { } rounded ? rounded[1]!.Value.Milligrams : 0;
        }

        return sum;
    }
}
