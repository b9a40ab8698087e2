using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The tables and the chart of a cohort.</summary>
internal static class CohortTables
{
    private const int LongestBar = 48;
    private const int MostBars = 18;

    /// <summary>The capsules of each month by strength.</summary>
    public static Table Months(CohortSummary courses)
    {
        var strengths = courses.StrengthsInMilligrams;
        Table table = Columns.Table(["Month", "Days", "Patients", .. strengths.Select(strength => $"{Show.Number(strength)} mg")]);
        foreach (SupplyPeriod month in courses.Periods())
        {
            table.AddLines(
            [
                [Show.Whole(month.Number)],
                [Show.Span(month.FirstDay, month.LastDay)],
                [Show.Whole(month.Patients)],
                .. strengths.Select(strength => Counted(month.CapsulesOf(strength))),
            ]);
        }

        table.AddLines(
            [["All"], [""], [Show.Whole(courses.Courses)], .. strengths.Select(strength => Counted(courses.CapsulesOf(strength)))]);
        return table;
    }

    /// <summary>
    /// The lengths of courses as bars, grouped by one or more months to fit on a page. Bars are rounded down, but any course has at
    /// least one mark.
    /// </summary>
    public static Table Lengths(CohortSummary courses)
    {
        ImmutableArray<long> months = courses.EndingInPeriods();
        int first = months.AsSpan().IndexOfAnyExcept(0);
        int together = (months.Length - first + MostBars - 1) / MostBars;
        long[] bars = [.. months.Skip(first).Chunk(together).Select(chunk => chunk.Sum())];
        long most = bars.Max();
        Table table = Columns.Table("Days", "Courses", "");
        for (int bar = 0; bar < bars.Length; bar++)
        {
            int before = first + (bar * together);
            string days = Show.Span((before * courses.PeriodDays) + 1, (before + together) * courses.PeriodDays);
            table.AddRow(new Text(days), new Text(Show.Whole(bars[bar])), new Text(Drawn(bars[bar], most), Styles.Taken));
        }

        return table;
    }

    /// <summary>The totals of two intents for the same patients.</summary>
    public static Table Instead(Product product, CohortResult asked, CohortResult instead)
    {
        (CohortSummary one, CohortSummary other) = (asked.Summary, instead.Summary);
        Table table = Columns.Table("", "As asked", "Instead", "Difference");
        Add(table, "Courses", one.Courses, other.Courses);
        foreach (int strength in product.StrengthsInMilligrams.OrderDescending())
        {
            Add(table, $"{Show.Number(strength)} mg capsules", one.CapsulesOf(strength), other.CapsulesOf(strength));
        }

        Add(table, "mg in all", one.Milligrams, other.Milligrams);
        if (one.Percentile(50) is { } half && other.Percentile(50) is { } halfInstead)
        {
            Add(table, "Days that half last up to", half, halfInstead);
        }

        return table;
    }

    private static string[] Counted(long capsules) => [Show.Whole(capsules)];

    private static string Drawn(long count, long most)
    {
        int cells = (int)(count * LongestBar / most);
        return cells == 0 && count > 0 ? "▏" : new string('█', cells);
    }

    private static void Add(Table table, string what, long asked, long instead) =>
        table.AddLines([what], [Show.Whole(asked)], [Show.Whole(instead)], [Difference(instead - asked)]);

    private static string Difference(long more) => (more > 0 ? "+" : "") + Show.Whole(more).Replace('-', '−');
}
