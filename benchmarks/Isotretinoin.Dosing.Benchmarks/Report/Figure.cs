using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>One way of doing one thing in one case, measured: the median time of its quietest round, and the most bytes that were allocated in any.</summary>
public sealed class Figure
{
    // Objects are multiples of 8 bytes; what is over is the measuring itself, shared out among the runs.
    private const int ObjectAlignment = 8;

    private Figure(BenchmarkReport[] rounds, BenchmarkReport[] baseline)
    {
        (Subject, Case, Way) = (rounds[0].BenchmarkCase.Descriptor.Type, CaseOf(rounds[0]), WayOf(rounds[0]));
        (Nanoseconds, SlowestNanoseconds, Bytes) = (rounds.Min(MedianOf), rounds.Max(MedianOf), rounds.Max(BytesOf));
        BaselineNanoseconds = baseline.Min(MedianOf);
    }

    /// <summary>The benchmark class.</summary>
    public Type Subject { get; }

    /// <summary>The input's name; empty when there is only one.</summary>
    public string Case { get; }

    /// <summary>The method.</summary>
    public string Way { get; }

    public double Nanoseconds { get; }

    /// <summary>The median of the slowest round.</summary>
    public double SlowestNanoseconds { get; }

    /// <summary>The time of the baseline, in its own quietest round.</summary>
    public double BaselineNanoseconds { get; }

    public double Ratio => Nanoseconds / BaselineNanoseconds;

    public long Bytes { get; }

    /// <summary>The figures of the rounds of a run. A benchmark that failed has none.</summary>
    public static IEnumerable<Figure> Of(IEnumerable<Summary> rounds)
    {
        BenchmarkReport[][] benchmarks =
        [
            .. rounds.SelectMany(round => round.Reports).Where(r => r.ResultStatistics is not null)
                .GroupBy(r => (r.BenchmarkCase.Descriptor.Type, Case: CaseOf(r), Way: WayOf(r)))
                .Select(group => group.ToArray()),
        ];
        foreach (BenchmarkReport[] reports in benchmarks)
        {
            yield return new Figure(reports, benchmarks.Single(other => IsBaselineOf(other[0], reports[0])));
        }
    }

    private static bool IsBaselineOf(BenchmarkReport other, BenchmarkReport report) =>
        other.BenchmarkCase.Descriptor.Baseline
        && other.BenchmarkCase.Descriptor.Type == report.BenchmarkCase.Descriptor.Type
        && CaseOf(other) == CaseOf(report)
        && other.BenchmarkCase.Descriptor.Categories.SequenceEqual(report.BenchmarkCase.Descriptor.Categories);

    private static double MedianOf(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static long BytesOf(BenchmarkReport report) =>
        (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / ObjectAlignment * ObjectAlignment;

    private static string WayOf(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static string CaseOf(BenchmarkReport report) =>
        string.Join(", ", report.BenchmarkCase.Parameters.Items.Select(p => Convert.ToString(p.Value, CultureInfo.InvariantCulture)));
}
