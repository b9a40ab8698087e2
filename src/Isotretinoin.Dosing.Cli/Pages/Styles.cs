using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The colours; no information is in colour alone.</summary>
internal static class Styles
{
    public static Style Head { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Taken { get; } = new(Color.Green);

    public static Style Of(FindingSeverity severity) =>
        severity == FindingSeverity.Critical ? new Style(Color.Red, decoration: Decoration.Bold)
        : severity == FindingSeverity.Warning ? new Style(Color.Yellow, decoration: Decoration.Bold)
        : Style.Plain;
}
