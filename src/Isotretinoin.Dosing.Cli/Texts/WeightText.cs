using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A body weight with its unit, after an optional date: <c>64.3 kg</c>, <c>2026-01-01 11 st 4 lb</c>.</summary>
internal static partial class WeightText
{
    /// <summary>A weight with an optional date.</summary>
    public static TextForm Form { get; } = new(
        $"'70.3 kg', '154 lb' or '11 st 4 lb', optionally after a date such as '2026-01-01 70.3 kg'; {BodyWeight.Accepted}",
        static (string text, out JsonNode? value) => TryRead(text, isDated: false, out value));

    /// <summary>A weight after its date.</summary>
    public static TextForm Dated { get; } = new(
        $"a date and a body weight such as '2026-01-01 60 kg', '2026-01-01 132 lb' or '2026-01-01 9 st 6 lb'; {BodyWeight.Accepted}",
        static (string text, out JsonNode? value) => TryRead(text, isDated: true, out value));

    /// <summary>Whether a text is a date followed by a readable body weight.</summary>
    public static bool IsDatedWeight(string text) =>
        Written().Match(text) is { Success: true } match
        && match.Groups["date"].Success
        && BodyWeight.TryParse(text[(match.Groups["date"].Index + match.Groups["date"].Length)..], provider: null, out _);

    private static bool TryRead(string text, bool isDated, out JsonNode? value)
    {
        Match match = Written().Match(text);
        value = match.Success && (match.Groups["date"].Success || !isDated) ? Weight(match) : null;
        return value is not null;
    }

    private static JsonObject Weight(Match match)
    {
        JsonObject weight = match.Groups["st"].Success
            ? new JsonObject { ["st"] = NumberText.Of(match.Groups["st"].Value), ["lb"] = NumberText.Of(
                match.Groups["pounds"].Success ? match.Groups["pounds"].Value : "0") }
            : new JsonObject { [match.Groups["unit"].Value] = NumberText.Of(match.Groups["number"].Value) };
        if (match.Groups["date"] is { Success: true, Value: var date })
        {
            weight["date"] = date;
        }

        return weight;
    }

    [GeneratedRegex(
        $@"^\s*((?<date>[0-9]+-\S*)\s+)?((?<number>-?{NumberText.Pattern})\s*(?<unit>kg|lb)|"
        + $@"(?<st>-?{NumberText.Pattern})\s*st(\s*(?<pounds>{NumberText.Pattern})\s*lb)?)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
