using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The capsules of each month by strength.</summary>
internal static class MonthTable
{
    public static Table Of(CohortSummary courses)
    {
        IEnumerable<string> strengths = courses.StrengthsInMilligrams.Select(strength => $"{Show.Number(strength)} mg");
        Table table = Columns.Table(["Month", "Days", "Patients", .. strengths]);
        foreach (SupplyPeriod month in courses.Periods())
        {
            string days = Show.Span(month.FirstDay, month.LastDay);
            table.AddLines([[Show.Whole(month.Number)], [days], [Show.Whole(month.Patients)], .. Counted(courses, month.CapsulesOf)]);
        }

        table.AddLines([["All"], [""], [Show.Whole(courses.Courses)], .. Counted(courses, courses.CapsulesOf)]);
        return table;
    }

    private static IEnumerable<string[]> Counted(CohortSummary courses, Func<int, long> capsulesOf) =>
        courses.StrengthsInMilligrams.Select(strength => new[] { Show.Whole(capsulesOf(strength)) });
}
