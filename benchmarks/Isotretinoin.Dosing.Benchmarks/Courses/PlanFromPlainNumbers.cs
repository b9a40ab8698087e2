using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// A two-step plan from the plain numbers that a program has in hand: the values are made each time, as a caller does. The baseline is UnitsNet's bare
/// arithmetic, which knows no formulation, checks nothing, and is a day off in the last case: 165 days of 50 mg are 150 mg/kg of 55 kg, and it says 164.
/// </summary>
public class PlanFromPlainNumbers
{
    private readonly ImmutableArray<int> below = MakeableDoses.Below;

    public static IEnumerable<TwoStepCase> Cases => TwoStepCase.All;

    [ParamsSource(nameof(Cases))]
    public TwoStepCase Case { get; set; } = null!;

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Decimal(), Library());

    [Benchmark(Baseline = true)]
    public TwoStepAnswer UnitsNet() =>
        UnitsNetCourse.Plan(below, Case.Kilograms, Case.FirstDose, Case.FirstDays, Case.SecondDose, Case.From, Case.To);

    [Benchmark]
    public TwoStepAnswer Decimal() =>
        DecimalCourse.Plan(below, Case.Kilograms, Case.FirstDose, Case.FirstDays, Case.SecondDose, Case.From, Case.To);

    [Benchmark]
    public TwoStepAnswer Library()
    {
        Formulation formulation = Formulation.Conventional;
        Titration titration = Titration
            .StartAt(formulation.MilligramsPerKilogramPerDay(Case.FirstDose))
            .Then(formulation.MilligramsPerKilogramPerDay(Case.SecondDose), Case.FirstDays);
        Regimen regimen = titration.MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(Case.Kilograms), CapsuleRounding.Down, Frequency.TwiceDaily);
        var course = Course.Plan(regimen, CumulativeTarget.Between(Case.From, Case.To, formulation));
        return new TwoStepAnswer(course.Days, course.TargetReached!.Value.Day, course.LastDayWithinTarget!.Value.Day);
    }
}
