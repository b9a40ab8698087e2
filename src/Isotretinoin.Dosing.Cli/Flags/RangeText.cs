using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A range as it is written: <c>120-150</c>, <c>120 to 150 mg/kg conventional</c>, or a single number.</summary>
internal sealed partial class RangeText
{
    private RangeText(Match match, string unit)
    {
        string low = match.Groups["low"].Value;
        string high = match.Groups["high"].Success ? match.Groups["high"].Value : low;
        (Low, High, Unit, Formulation) = ($"{low} {unit}", $"{high} {unit}", match.Groups["unit"].Value, match.Groups["formulation"].Value);
    }

    /// <summary>The lower end with its unit.</summary>
    public string Low { get; }

    /// <summary>The upper end with its unit; the lower again for a single number.</summary>
    public string High { get; }

    /// <summary>The formulation that was written, or empty.</summary>
    public string Formulation { get; }

    private string Unit { get; }

    public static bool TryRead(string text, string unit, [NotNullWhen(true)] out RangeText? range)
    {
        Match match = Written().Match(text);
        range = match.Success ? new RangeText(match, unit) : null;
        return range is not null && (range.Unit.Length == 0 || range.Unit == unit);
    }

    [GeneratedRegex(@"^\s*(?<low>[0-9.]+)(?:\s*(?:-|–|to)\s*(?<high>[0-9.]+))?(?:\s*(?<unit>mg/kg(?:/day)?))?(?:\s+(?<formulation>(?!mg\b)[a-z]+))?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
