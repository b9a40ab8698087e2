using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A border with only a rule under the heads, to fit 80 columns.</summary>
internal sealed class RuledBorder : TableBorder
{
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
        TableBorderPart.CellSeparator or TableBorderPart.HeaderSeparator => " ",
        _ => "",
    };
}
