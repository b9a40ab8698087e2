using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>From a weight and an intent of two steps to capsules, days, and the days on which both ends of the target are met.</summary>
public class TwoStepCourse
{
    private readonly ImmutableArray<int> below = MakeableDoses.Below;

    public static IEnumerable<TwoStepCase> Cases => TwoStepCase.All;

    [ParamsSource(nameof(Cases))]
    public TwoStepCase Case { get; set; } = null!;

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Floor(), Decimal(), DayByDay(), Library());

    [Benchmark(Baseline = true)]
    public TwoStepAnswer Floor() =>
        FloorCourse.Plan(below, Case.Grams, Case.FirstNanograms, Case.FirstDays, Case.SecondNanograms, Case.FromNanograms, Case.ToNanograms);

    [Benchmark]
    public TwoStepAnswer Decimal() =>
        DecimalCourse.Plan(below, Case.Kilograms, Case.FirstDose, Case.FirstDays, Case.SecondDose, Case.From, Case.To);

    [Benchmark]
    public TwoStepAnswer DayByDay() =>
        DayByDayCourse.Plan(below, Case.Kilograms, Case.FirstDose, Case.FirstDays, Case.SecondDose, Case.From, Case.To);

    [Benchmark]
    public TwoStepAnswer Library() =>
        Case.Titration.TryMadeWith(Catalogue.UsConventional, Case.Weight, CapsuleRounding.Down, Frequency.TwiceDaily, out Regimen? regimen, out _)
            && Course.Plan(regimen, Case.Target) is { TargetReached: { } reached, LastDayWithinTarget: { } within } course
                ? new TwoStepAnswer(course.Days, reached.Day, within.Day)
                : default;
}
