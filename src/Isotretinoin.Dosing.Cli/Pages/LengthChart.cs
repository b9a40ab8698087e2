using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The lengths of courses as bars, grouped by one or more months to fit on a page. Bars are rounded down, but at least one mark for any
/// course.
/// </summary>
internal static class LengthChart
{
    private const int Width = 48;
    private const int MostBars = 18;

    public static Table Of(CohortSummary courses)
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

    private static string Drawn(long count, long most)
    {
        int cells = (int)(count * Width / most);
        return cells == 0 && count > 0 ? "▏" : new string('█', cells);
    }
}
