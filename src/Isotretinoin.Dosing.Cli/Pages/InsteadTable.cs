using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The totals of two intents for the same patients.</summary>
internal static class InsteadTable
{
    public static Table Of(Product product, CohortResult asked, CohortResult instead)
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

    private static void Add(Table table, string what, long asked, long instead) =>
        table.AddLines([what], [Show.Whole(asked)], [Show.Whole(instead)], [Difference(instead - asked)]);

    private static string Difference(long more) => (more > 0 ? "+" : "") + Show.Whole(more).Replace('-', '−');
}
