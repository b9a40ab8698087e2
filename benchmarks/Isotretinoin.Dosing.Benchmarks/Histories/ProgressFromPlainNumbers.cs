using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// How a course of 180 days stands, from the dates and decimals that a program has in hand: the values are made each time, as a caller does. The
/// baseline is a tracker's plain decimal sum, which checks nothing and knows no formulation.
/// </summary>
public class ProgressFromPlainNumbers
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly AsOf = Start.AddDays(179);

    private readonly ImmutableArray<TrackedPeriod> periods =
        [new(Start, Start.AddDays(29), 20m), new(Start.AddDays(30), Start.AddDays(89), 40m), new(Start.AddDays(90), AsOf, 60m)];

    private readonly ImmutableArray<DateOnly> missed = [Start.AddDays(10), Start.AddDays(50), Start.AddDays(150)];
    private readonly decimal kilograms = 60m;

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Tracker(), Library());

    [Benchmark(Baseline = true)]
    public ProgressAnswer Tracker() => DecimalTracker.Progress(periods.AsSpan(), missed.AsSpan(), AsOf, kilograms);

    [Benchmark]
    public ProgressAnswer Library()
    {
        Formulation formulation = Formulation.Conventional;
        Span<DosePeriod> taken = [null!, null!, null!];
        for (int i = 0; i < taken.Length; i++)
        {
            taken[i] = DosePeriod.Taking(formulation.MilligramsPerDay(periods[i].Mg), periods[i].From, periods[i].To);
        }

        Progress progress = DoseHistory.Of(taken).WithMissedDates(missed.AsSpan())
            .ProgressAt(AsOf, BodyWeight.FromKilograms(kilograms), CumulativeTarget.Between(120m, 150m, formulation));
        return new ProgressAnswer(
            progress.DosingDays, progress.MissedDays, (int)progress.Cumulative.Milligrams, (long)(progress.MilligramsPerKilogram.Round(3) * 1_000));
    }
}
