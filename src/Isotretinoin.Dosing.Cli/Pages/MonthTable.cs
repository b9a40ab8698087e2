using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The capsules of each month by strength.</summary>
internal static class MonthTable
{
    public static Table Of(CohortSummary courses)
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

    private static string[] Counted(long capsules) => [Show.Whole(capsules)];
}
