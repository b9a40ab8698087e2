using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The figures of a run and its bars as a page of Markdown, with the machine and the date.</summary>
public static class ResultsFile
{
    public static string Text(ImmutableArray<Figure> figures, ImmutableArray<BarOutcome> outcomes, HostEnvironmentInfo machine, DateOnly date)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# Benchmarks of {date:yyyy-MM-dd}").AppendLine();
        text.AppendLine("Each time is the median of the quietest of several rounds, each ratio that to the baseline of the same run: compare ratios, not times, between machines.").AppendLine();
        foreach (string line in machine.ToFormattedString())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {line}");
        }

        text.AppendLine().AppendLine("| what | case | way | ratio to baseline | median, ns | slowest round | bytes | wrong |").AppendLine("|---|---|---|--:|--:|--:|--:|---|");
        foreach (Figure f in figures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {f.Subject.Name} | {f.Case} | {f.Way} | {f.Ratio:0.00} | {f.Nanoseconds:#,0.0} | {f.SlowestNanoseconds:#,0.0} | {f.Bytes:#,0} | {Wrong.Of(f.Subject, f.Way)} |");
        }

        text.AppendLine().AppendLine("| bar | wanted | measured | |").AppendLine("|---|--:|--:|---|");
        foreach (BarOutcome o in outcomes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {o.Subject} | {o.Wanted} | {o.Measured} | {(o.IsKept ? "kept" : "**short**")} |");
        }

        return text.ToString();
    }
}
