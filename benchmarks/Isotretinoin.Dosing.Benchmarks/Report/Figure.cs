using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>One way of doing one thing in one case, measured: the median time of a run, and the bytes that were allocated.</summary>
public sealed class Figure
{
    // Objects are multiples of 8 bytes; what is over is the measuring itself, shared out among the runs.
    private const int ObjectAlignment = 8;

    private Figure(Type subject, string inCase, string way, double nanoseconds, double baseline, long bytes) =>
        (Subject, Case, Way, Nanoseconds, BaselineNanoseconds, Bytes) = (subject, inCase, way, nanoseconds, baseline, bytes);

    /// <summary>The benchmark class.</summary>
    public Type Subject { get; }

    /// <summary>The input's name; empty when there is only one.</summary>
    public string Case { get; }

    /// <summary>The method.</summary>
    public string Way { get; }

    public double Nanoseconds { get; }

    /// <summary>The time of the same run's baseline.</summary>
    public double BaselineNanoseconds { get; }

    public double Ratio => Nanoseconds / BaselineNanoseconds;

    public long Bytes { get; }

    /// <summary>The figures of a run. A benchmark without a result (it failed, or was run once only) has none.</summary>
    public static IEnumerable<Figure> Of(Summary summary)
    {
        foreach (BenchmarkReport report in summary.Reports.Where(r => r.ResultStatistics is not null))
        {
            BenchmarkReport baseline = summary.Reports.Single(
                r => r.BenchmarkCase.Descriptor.Baseline
                    && CaseOf(r) == CaseOf(report)
                    && r.BenchmarkCase.Descriptor.Categories.SequenceEqual(report.BenchmarkCase.Descriptor.Categories));
            yield return new Figure(
                report.BenchmarkCase.Descriptor.Type,
                CaseOf(report),
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                report.ResultStatistics!.Median,
                baseline.ResultStatistics!.Median,
                (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / ObjectAlignment * ObjectAlignment);
        }
    }

    private static string CaseOf(BenchmarkReport report) =>
        string.Join(", ", report.BenchmarkCase.Parameters.Items.Select(p => Convert.ToString(p.Value, CultureInfo.InvariantCulture)));
}
