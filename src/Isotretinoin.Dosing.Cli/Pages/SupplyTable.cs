using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The fills of a course, with mg/kg at the end of each.</summary>
internal static class SupplyTable
{
    public static Table Of(ImmutableArray<Supply> supplies)
    {
        bool dated = supplies[0].FirstDate is not null;
        Table table = dated
            ? Columns.Table("Supply", "Days", "First date", "Last date", "Capsules", "mg/kg at its end")
            : Columns.Table("Supply", "Days", "Capsules", "mg/kg at its end");
        foreach (Supply supply in supplies)
        {
            string[] number = [Show.Whole(supply.Number)];
            string[] span = [Show.Span(supply.FirstDay, supply.LastDay)];
            string[] end = [Show.PerKilogram(supply.MilligramsPerKilogram)];
            IEnumerable<string> capsules = supply.Quantities.IsEmpty ? ["none"] : supply.Quantities.Select(Show.Capsules);
            if (supply.FirstDate is { } first && supply.LastDate is { } last)
            {
                table.AddLines(number, span, [Show.Date(first)], [Show.Date(last)], capsules, end);
            }
            else
            {
                table.AddLines(number, span, capsules, end);
            }
        }

        return table;
    }
}
