using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// How a course of 180 days stands: three periods of rising doses, a missed day in each, a second weight on the hundred-and-first day. Read out are the
/// days, the milligrams and the mg/kg to three decimals. <c>Summed</c> stops at the milligrams; <c>Recorded</c> begins before the history is made.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ProgressOf180Days
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Change = Start.AddDays(100);
    private static readonly DateOnly AsOf = Start.AddDays(179);

    private readonly int[] firstDays = [Start.DayNumber, Start.DayNumber + 30, Start.DayNumber + 90];
    private readonly int[] lastDays = [Start.DayNumber + 29, Start.DayNumber + 89, Start.DayNumber + 179];
    private readonly int[] doses = [20, 40, 60];
    private readonly int[] missedDays = [Start.DayNumber + 10, Start.DayNumber + 50, Start.DayNumber + 150];

    private readonly CumulativeTarget target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);
    private readonly ImmutableArray<DosePeriod> periods;
    private readonly ImmutableArray<DateOnly> missed;
    private readonly ImmutableArray<Weighing> dated = [Weighing.On(Start, BodyWeight.FromKilograms(60m)), Weighing.On(Change, BodyWeight.FromKilograms(62.5m))];
    private readonly DoseHistory history;
    private readonly WeightHistory weights;

    public ProgressOf180Days()
    {
        periods =
        [
            .. doses.Select((dose, i) => DosePeriod.Taking(
                DailyDose.FromMilligrams(dose, Formulation.Conventional), DateOnly.FromDayNumber(firstDays[i]), DateOnly.FromDayNumber(lastDays[i]))),
        ];
        missed = [.. missedDays.Select(DateOnly.FromDayNumber)];
        history = DoseHistory.Of(periods.AsSpan()).WithMissedDates(missed.AsSpan());
        weights = WeightHistory.Of(dated.AsSpan());
    }

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(Starting_floor(), Starting(), Starting_recorded());
        Answers.Agree(Latest_floor(), Latest(), Latest_recorded());
        Answers.Agree(Per_day_floor(), Per_day(), Per_day_recorded());
        Answers.Agree(Starting_summed(), Latest_summed(), Per_day_summed());
        Answers.Agree(Starting() with { ThousandthsPerKilogram = 0 }, Starting_summed());
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Starting")]
    public ProgressAnswer Starting_floor() => FloorProgress.OverOne(firstDays, lastDays, doses, missedDays, AsOf.DayNumber, 60_000);

    [Benchmark, BenchmarkCategory("Starting")]
    public ProgressAnswer Starting() => ReadOut(history, weights, WeightPolicy.Starting);

    [Benchmark, BenchmarkCategory("Starting")]
    public ProgressAnswer Starting_summed() => Summed(WeightPolicy.Starting);

    [Benchmark, BenchmarkCategory("Starting")]
    public ProgressAnswer Starting_recorded() => Recorded(WeightPolicy.Starting);

    [Benchmark(Baseline = true), BenchmarkCategory("Latest")]
    public ProgressAnswer Latest_floor() => FloorProgress.OverOne(firstDays, lastDays, doses, missedDays, AsOf.DayNumber, 62_500);

    [Benchmark, BenchmarkCategory("Latest")]
    public ProgressAnswer Latest() => ReadOut(history, weights, WeightPolicy.Latest);

    [Benchmark, BenchmarkCategory("Latest")]
    public ProgressAnswer Latest_summed() => Summed(WeightPolicy.Latest);

    [Benchmark, BenchmarkCategory("Latest")]
    public ProgressAnswer Latest_recorded() => Recorded(WeightPolicy.Latest);

    [Benchmark(Baseline = true), BenchmarkCategory("Per_day")]
    public ProgressAnswer Per_day_floor() => FloorProgress.OverEach(firstDays, lastDays, doses, missedDays, AsOf.DayNumber, 60_000, Change.DayNumber, 62_500);

    [Benchmark, BenchmarkCategory("Per_day")]
    public ProgressAnswer Per_day() => ReadOut(history, weights, WeightPolicy.PerDay);

    [Benchmark, BenchmarkCategory("Per_day")]
    public ProgressAnswer Per_day_summed() => Summed(WeightPolicy.PerDay);

    [Benchmark, BenchmarkCategory("Per_day")]
    public ProgressAnswer Per_day_recorded() => Recorded(WeightPolicy.PerDay);

    private ProgressAnswer Summed(WeightPolicy policy)
    {
        Progress progress = history.ProgressAt(AsOf, weights, policy, target);
        return new ProgressAnswer(progress.DosingDays, progress.MissedDays, (int)progress.Cumulative.Milligrams, 0);
    }

    private ProgressAnswer Recorded(WeightPolicy policy) =>
        ReadOut(DoseHistory.Of(periods.AsSpan()).WithMissedDates(missed.AsSpan()), WeightHistory.Of(dated.AsSpan()), policy);

    private ProgressAnswer ReadOut(DoseHistory taken, WeightHistory weighed, WeightPolicy policy)
    {
        Progress progress = taken.ProgressAt(AsOf, weighed, policy, target);
        return new ProgressAnswer(
            progress.DosingDays, progress.MissedDays, (int)progress.Cumulative.Milligrams, (long)(progress.MilligramsPerKilogram.Round(3) * 1_000));
    }
}
