using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using UnitsNet;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// Whether a target is reached after a hundred days of a dose by weight, in the arithmetic of each way, on values that are made: sixty-four patients a
/// run. The page of results has beside the times how often each arithmetic is wrong.
/// </summary>
public class DoseOfHundredDays
{
    private const int Patients = 64;
    private const int Days = 100;

    // None of these doses meets the target exactly, where binary fractions begin to differ.
    private readonly ImmutableArray<ComparedCourse> courses = [.. Enumerable.Range(0, Patients).Select(i => new ComparedCourse(500 + (i * 7), i % 2 == 0 ? 105 : 135, 120))];

    private readonly ImmutableArray<(long Grams, long Dose)> whole;
    private readonly ImmutableArray<(decimal Kilograms, decimal Dose)> decimals;
    private readonly ImmutableArray<(double Kilograms, double Dose)> doubles;
    private readonly ImmutableArray<(Mass Weight, MassFraction Dose)> masses;
    private readonly ImmutableArray<(BodyWeight Weight, WeightBasedDose Dose)> values;
    private readonly MassFraction targetFraction = MassFraction.FromMilligramsPerKilogram(120d);
    private readonly CumulativeDose target = Formulation.Conventional.MilligramsPerKilogram(120);

    public DoseOfHundredDays()
    {
        whole = [.. courses.Select(c => (c.Tenths * 100L, c.Hundredths * 10_000L))];
        decimals = [.. courses.Select(c => (c.Kilograms, c.Dose))];
        doubles = [.. decimals.Select(c => ((double)c.Kilograms, (double)c.Dose))];
        masses = [.. doubles.Select(c => (Mass.FromKilograms(c.Kilograms), MassFraction.FromMilligramsPerKilogram(c.Dose)))];
        values = [.. decimals.Select(c => (BodyWeight.FromKilograms(c.Kilograms), Formulation.Conventional.MilligramsPerKilogramPerDay(c.Dose)))];
    }

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Patients / 2, Floor(), Double(), Decimal(), UnitsNet(), UnitsNet_by_flow(), Library());

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients)]
    public int Floor()
    {
        int reached = 0;
        foreach ((long grams, long dose) in whole)
        {
            reached += dose * grams * Days >= 120_000_000 * grams ? 1 : 0;
        }

        return reached;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public int Double()
    {
        int reached = 0;
        foreach ((double kilograms, double dose) in doubles)
        {
            reached += dose * kilograms * Days >= 120d * kilograms ? 1 : 0;
        }

        return reached;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public int Decimal()
    {
        int reached = 0;
        foreach ((decimal kilograms, decimal dose) in decimals)
        {
            reached += dose * kilograms * Days >= 120m * kilograms ? 1 : 0;
        }

        return reached;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public int UnitsNet()
    {
        int reached = 0;
        foreach ((Mass weight, MassFraction dose) in masses)
        {
            reached += dose * weight * Days >= targetFraction * weight ? 1 : 0;
        }

        return reached;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public int UnitsNet_by_flow()
    {
        int reached = 0;
        foreach ((Mass weight, MassFraction dose) in masses)
        {
            reached += dose * weight / Duration.FromDays(1) * Duration.FromDays(Days) >= targetFraction * weight ? 1 : 0;
        }

        return reached;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public int Library()
    {
        int reached = 0;
        foreach ((BodyWeight weight, WeightBasedDose dose) in values)
        {
            reached += dose * weight * Days >= target * weight ? 1 : 0;
        }

        return reached;
    }
}
