using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The tables of this tool: a rule under the heads, columns two spaces apart, cells of several lines.</summary>
internal static class Columns
{
    public static Table Table(params ReadOnlySpan<string> heads)
    {
        Table table = new Table { Border = new RuledBorder(), UseSafeBorder = false }.BorderStyle(Styles.Quiet);
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
}
