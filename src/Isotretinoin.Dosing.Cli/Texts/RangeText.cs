using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A range as text: <c>120-150</c>, <c>120 to 150 mg/kg conventional</c>, or a single number.</summary>
internal static partial class RangeText
{
    /// <summary>A cumulative target.</summary>
    public static TextForm Target { get; } = new(
        $"mg/kg from low to high such as 120-150, or one number such as 120; each {CumulativeDose.Accepted}",
        static (string text, out JsonNode? value) => TryRead(text, CumulativeDose.Accepted.Unit, "from", "to", out value));

    /// <summary>A range of doses, by its ends or a band's name.</summary>
    public static TextForm Band { get; } = new(
        $"mg/kg/day from low to high such as 0.5-1, each {WeightBasedDose.Accepted}; or {BandNames}; if need be with a ceiling such as "
            + "'0.5-1 max 80mg'",
        static (string text, out JsonNode? value) =>
        {
            Match ceiling = WithCeiling().Match(text);
            string ends = ceiling.Groups["ends"].Value;
            value = DoseBand.All.FirstOrDefault(band => NameOf(band) == ends) is { } known ? Ends(known) : null;
            bool isReadable = value is not null || TryRead(ends, WeightBasedDose.Accepted.Unit, "low", "high", out value);
            if (isReadable && ceiling.Groups["ceiling"].Success)
            {
                value!["ceilingMg"] = NumberText.Of(ceiling.Groups["ceiling"].Value);
            }

            return isReadable;
        });

    /// <summary>The names of the bands, each without spaces: <c>low-and-slow</c>.</summary>
    public static string BandNames => string.Join(", ", DoseBand.All.Select(NameOf));

    private static string NameOf(DoseBand band) => band.Name.Replace(' ', '-');

    private static JsonObject Ends(DoseBand band) => new()
    {
        ["low"] = band.Lower.MilligramsPerKilogramPerDay,
        ["high"] = band.Upper.MilligramsPerKilogramPerDay,
        ["formulation"] = band.Formulation.Id,
    };

    private static bool TryRead(string text, string unit, string low, string high, out JsonNode? value)
    {
        Match match = Written().Match(text);
        bool isReadable = match.Success && (!match.Groups["unit"].Success || match.Groups["unit"].Value == unit);
        value = isReadable ? Range(match, low, high) : null;
        return isReadable;
    }

    private static JsonObject Range(Match match, string low, string high)
    {
        string from = match.Groups["low"].Value;
        var range = new JsonObject { [low] = NumberText.Of(from), [high] = NumberText.Of(
            match.Groups["high"].Success ? match.Groups["high"].Value : from) };
        if (match.Groups["formulation"] is { Success: true, Value: var formulation })
        {
            range["formulation"] = formulation;
        }

        return range;
    }

    [GeneratedRegex(
        $@"^(?<ends>.*?)(\s+max\s+(?<ceiling>{NumberText.Pattern})\s*mg(/day)?\s*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex WithCeiling();

    [GeneratedRegex(
        $@"^\s*(?<low>{NumberText.Pattern})(\s*(-|–|to)\s*(?<high>{NumberText.Pattern}))?"
        + @"(\s*(?<unit>mg/kg(/day)?))?(\s+(?<formulation>(?!mg\b)[a-z]+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
