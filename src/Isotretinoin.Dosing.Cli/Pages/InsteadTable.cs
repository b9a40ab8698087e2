using System.Globalization;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What two intents come to for the same patients, side by side.</summary>
internal static class InsteadTable
{
    public static Table Of(CohortTotals asked, CohortTotals instead)
    {
        Table table = Columns.Table("", asked.Intent.Doses, instead.Intent.Doses, "Difference");
        Add(table, "Courses", asked.Summary.Courses, instead.Summary.Courses);
        foreach (int strength in asked.Intent.Product.StrengthsInMilligrams.Reverse())
        {
            Add(table, $"{Show.Number(strength)} mg capsules", asked.Summary.CapsulesOf(strength), instead.Summary.CapsulesOf(strength));
        }

        Add(table, "mg in all", asked.Summary.Milligrams, instead.Summary.Milligrams);
        if (asked.Summary.Percentile(50) is { } half && instead.Summary.Percentile(50) is { } halfInstead)
        {
            Add(table, "Days that half last up to", half, halfInstead);
        }

        return table;
    }

    private static void Add(Table table, string what, long asked, long instead) =>
        table.AddLines([what], [Text(asked, "")], [Text(instead, "")], [Text(instead - asked, instead > asked ? "+" : "")]);

    private static string Text(long number, string sign) => sign + Show.Whole(number).Replace('-', '−');
}
