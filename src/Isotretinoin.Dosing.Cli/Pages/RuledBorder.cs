using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A rule under the heads of a table and nothing else, so that 80 columns hold as much as they can.</summary>
internal sealed class RuledBorder : TableBorder
{
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
        TableBorderPart.CellSeparator or TableBorderPart.HeaderSeparator => " ",
        _ => "",
    };
}
