using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The capsules of each month by strength.</summary>
internal static class MonthTable
{
    public static Table Of(CohortTotals totals)
    {
        MonthTotals months = totals.Months;
        Table table = Columns.Table(["Month", "Days", "Patients", .. months.Strengths.Select(strength => $"{Show.Number(strength)} mg")]);
        for (int month = 0; month < months.Count; month++)
        {
            string days = Show.Span((month * totals.MonthDays) + 1, (month + 1) * totals.MonthDays);
            table.AddLines([[Show.Whole(month + 1)], [days], [Show.Whole(months.Patients(month))], .. months.Capsules(month).Select(Counted)]);
        }

        table.AddLines([["All"], [""], [Show.Whole(totals.Lengths.Planned)], .. months.All().Select(Counted)]);
        return table;
    }

    private static string[] Counted(long capsules) => [Show.Whole(capsules)];
}
