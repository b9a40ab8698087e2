using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The tables and the picture of an audit.</summary>
internal static class AuditTables
{
    private const int LongestBar = 40;
    private const int MostBars = 18;

    /// <summary>The courses with each outcome of each criterion, and those that meet it as a bar.</summary>
    public static Table Criteria(ImmutableArray<AuditCriterion> criteria, AuditSummary summary)
    {
        Table table = Columns.Table("Criterion", "Met", "Not met", "Not known", "");
        foreach (AuditCriterion criterion in criteria)
        {
            long met = summary.CoursesWith(criterion, CriterionOutcome.Met);
            table.AddRow(
                new Text(criterion.ToString()),
                new Text(Show.Whole(met)),
                new Text(Show.Whole(summary.CoursesWith(criterion, CriterionOutcome.NotMet))),
                new Text(Show.Whole(summary.CoursesWith(criterion, CriterionOutcome.NotKnown))),
                new Text(Drawn(met, summary.Courses, longest: 24), Styles.Taken));
        }

        return table;
    }

    /// <summary>Least, quartiles and greatest of each measure.</summary>
    public static Table Distributions(AuditSummary summary)
    {
        Table table = Columns.Table("", "Courses", "Least", "Lower\nquartile", "Median", "Upper\nquartile", "Greatest");
        foreach (AuditMeasure measure in AuditMeasure.All)
        {
            AuditDistribution distribution = summary.Distribution(measure);
            table.AddLines(
                [measure.Name],
                [Show.Whole(distribution.Courses)],
                [Number(distribution.Minimum)],
                [Number(distribution.LowerQuartile)],
                [Number(distribution.Median)],
                [Number(distribution.UpperQuartile)],
                [Number(distribution.Maximum)]);
        }

        return table;
    }

    /// <summary>
    /// The courses by equal steps of a measure as bars. Bars are rounded down, but any course has at least one mark; a step has its upper
    /// end, and not its lower one.
    /// </summary>
    public static Table Bars(AuditDistribution distribution)
    {
        decimal step = StepOf(distribution);
        long first = Step(distribution.Minimum!.Value, step);
        long last = Step(distribution.Maximum!.Value, step);
        long[] counts = new long[last - first + 1];
        long before = 0;
        for (int bar = 0; bar < counts.Length; bar++)
        {
            long upTo = distribution.CoursesUpTo((first + bar + 1) * step);
            (counts[bar], before) = (upTo - before, upTo);
        }

        Table table = Columns.Table("Above", "Up to", "Courses", "");
        for (int bar = 0; bar < counts.Length; bar++)
        {
            decimal lower = (first + bar) * step;
            table.AddRow(
                new Text(Show.Number(lower)),
                new Text(Show.Number(lower + step)),
                new Text(Show.Whole(counts[bar])),
                new Text(Drawn(counts[bar], counts.Max(), LongestBar), Styles.Taken));
        }

        return table;
    }

    /// <summary>The least of 1, 2, 5, 10, 20 … for which there are not too many bars.</summary>
    private static decimal StepOf(AuditDistribution distribution)
    {
        decimal step = 1;
        for (int tried = 0; Step(distribution.Maximum!.Value, step) - Step(distribution.Minimum!.Value, step) >= MostBars; tried++)
        {
            step *= tried % 3 == 1 ? 2.5m : 2;
        }

        return step;
    }

    /// <summary>The number of the step that a value is in, from 0; a value of 0 is in the first.</summary>
    private static long Step(decimal value, decimal step) => (long)Math.Max(decimal.Ceiling(value / step) - 1, 0);

    private static string Number(decimal? number) => number is { } known ? Show.Number(known) : "";

    private static string Drawn(long count, long most, int longest)
    {
        int cells = (int)(count * longest / Math.Max(most, 1));
        return cells == 0 && count > 0 ? "▏" : new string('█', cells);
    }
}
