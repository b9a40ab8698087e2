using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The tables of this tool: a rule under the heads, columns two spaces apart, cells of several lines.</summary>
internal static class Columns
{
    public static Table Table(params ReadOnlySpan<string> heads)
    {
        Table table = new Table { Border = new Ruled(), UseSafeBorder = false }.BorderStyle(Styles.Quiet);
        foreach (string head in heads)
        {
            table.AddColumn(new TableColumn(new Text(head, Styles.Head)) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        }

        return table;
    }

    public static void AddLines(this Table table, params ReadOnlySpan<IEnumerable<string>> cells)
    {
        var row = new List<Text>();
        foreach (IEnumerable<string> lines in cells)
        {
            row.Add(new Text(string.Join('\n', lines)));
        }

        table.AddRow(row);
    }

    /// <summary>A border with only a rule under the heads, to fit 80 columns.</summary>
    private sealed class Ruled : TableBorder
    {
        public override string GetPart(TableBorderPart part) => part switch
        {
            TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
            TableBorderPart.CellSeparator or TableBorderPart.HeaderSeparator => " ",
            _ => "",
        };
    }
}
