using System.Globalization;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What two intents come to for the same patients, side by side.</summary>
internal static class InsteadTable
{
    public static Table Of(CohortTotals asked, CohortTotals instead)
    {
        Table table = Columns.Table("", asked.Intent.Doses, instead.Intent.Doses, "Difference");
        Add(table, "Courses", asked.Lengths.Planned, instead.Lengths.Planned);
        foreach ((int strength, int place) in asked.Months.Strengths.Select((strength, place) => (strength, place)))
        {
            Add(table, $"{Show.Number(strength)} mg capsules", asked.Months.All()[place], instead.Months.All()[place]);
        }

        Add(table, "mg in all", asked.Milligrams, instead.Milligrams);
        if (asked.Lengths.Percentile(50) is { } half && instead.Lengths.Percentile(50) is { } halfInstead)
        {
            Add(table, "Days that half last up to", half, halfInstead);
        }

        return table;
    }

    private static void Add(Table table, string what, decimal asked, decimal instead) =>
        table.AddLines([what], [Text(asked, "")], [Text(instead, "")], [Text(instead - asked, instead > asked ? "+" : "")]);

    private static string Text(decimal number, string sign) => sign + number.ToString("#,0.######", CultureInfo.InvariantCulture).Replace('-', '−');
}
