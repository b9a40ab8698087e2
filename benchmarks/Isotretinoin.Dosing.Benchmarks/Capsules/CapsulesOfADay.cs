using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>From an exact daily dose to the capsules of a day, for an exact dose that falls between two that can be made, as nearly all do.</summary>
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
public class CapsulesOfADay
{
    private readonly ImmutableArray<int> below = MakeableDoses.Below;
    private readonly ImmutableArray<int> above = MakeableDoses.Above;
    private readonly long picograms = 64_300_000_000;
    private readonly decimal milligrams = 64.3m;
    private readonly DailyDose dose = DailyDose.FromMilligrams(64.3m, Formulation.Conventional);

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(Down_floor(), Down_decimal(), Down());
        Answers.Agree(Up_floor(), Up());
        Answers.Agree(Nearest_floor(), Nearest());
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Down")]
    public int Down_floor() => FloorCapsules.Down(below, picograms);

    [Benchmark, BenchmarkCategory("Down")]
    public int Down_decimal() => below[(int)decimal.Floor(milligrams)];

    [Benchmark, BenchmarkCategory("Down")]
    public int Down() => Rounded(CapsuleRounding.Down);

    [Benchmark(Baseline = true), BenchmarkCategory("Up")]
    public int Up_floor() => FloorCapsules.Up(above, picograms);

    [Benchmark, BenchmarkCategory("Up")]
    public int Up() => Rounded(CapsuleRounding.Up);

    [Benchmark(Baseline = true), BenchmarkCategory("Nearest")]
    public int Nearest_floor() => FloorCapsules.Nearest(below, above, picograms);

    [Benchmark, BenchmarkCategory("Nearest")]
    public int Nearest() => Rounded(CapsuleRounding.Nearest);

    private int Rounded(CapsuleRounding rounding) =>
        rounding.Round(CapsuleMapping.Of(dose, Catalogue.UsConventional, Division.Twice)) is { } rounded ? rounded[1].Milligrams : 0;
}
