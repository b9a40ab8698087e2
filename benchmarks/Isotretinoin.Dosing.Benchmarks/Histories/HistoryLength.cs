using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// Progress over ten years with a dose change every week and a weight every month, over as many changes and weights with ten times the days between
/// them, and over three days: the cost grows with the periods and not with the days.
/// </summary>
public class HistoryLength
{
    private const int Weeks = 522;
    private const int Months = 120;

    private static readonly DateOnly Start = new(1900, 1, 1);

    private readonly CumulativeTarget target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);
    private readonly DosePeriod[] tenYears = Periods(Weeks, days: 7);
    private readonly DosePeriod[] hundredYears = Periods(Weeks, days: 70);
    private readonly DosePeriod[] threeDays = Periods(1, days: 3);
    private readonly WeightHistory monthly = Weights(Months, days: 30);
    private readonly WeightHistory sparse = Weights(Months, days: 300);
    private readonly WeightHistory single = Weights(1, days: 1);

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(Weeks * 7, TenYears_per_day());
        Answers.Agree(Weeks * 70, TenYears_per_day_ten_times_the_days());
        Answers.Agree(Weeks * 7, TenYears_latest());
        Answers.Agree(Weeks * 70, TenYears_latest_ten_times_the_days());
        Answers.Agree(3, ThreeDays_per_day());
    }

    [Benchmark(Baseline = true)]
    public int TenYears_per_day() => DosingDays(tenYears, monthly, WeightPolicy.PerDay);

    [Benchmark]
    public int TenYears_per_day_ten_times_the_days() => DosingDays(hundredYears, sparse, WeightPolicy.PerDay);

    [Benchmark]
    public int TenYears_latest() => DosingDays(tenYears, monthly, WeightPolicy.Latest);

    [Benchmark]
    public int TenYears_latest_ten_times_the_days() => DosingDays(hundredYears, sparse, WeightPolicy.Latest);

    [Benchmark]
    public int ThreeDays_per_day() => DosingDays(threeDays, single, WeightPolicy.PerDay);

    private int DosingDays(DosePeriod[] periods, WeightHistory weights, WeightPolicy policy) =>
        DoseHistory.Of(periods).ProgressAt(periods[^1].Last, weights, policy, target).DosingDays;

    private static DosePeriod[] Periods(int count, int days) => [.. Enumerable.Range(0, count).Select(i => DosePeriod.Taking(
        DailyDose.FromMilligrams(20 + (20 * (i % 2)), Formulation.Conventional), Start.AddDays(i * days), Start.AddDays((i * days) + days - 1)))];

    private static WeightHistory Weights(int count, int days) => WeightHistory.Of(
        [.. Enumerable.Range(0, count).Select(i => Weighing.On(Start.AddDays(i * days), BodyWeight.FromKilograms(50m + (0.1m * i))))]);
}
