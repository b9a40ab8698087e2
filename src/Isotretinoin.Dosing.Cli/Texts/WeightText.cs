using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A body weight with its unit, perhaps after the date of the weighing: <c>64.3 kg</c>, <c>2026-01-01 11 st 4 lb</c>.</summary>
internal static partial class WeightText
{
    /// <summary>A weight that may have a date before it.</summary>
    public static TextForm Form { get; } = new(
        $"'70.3 kg', '154 lb' or '11 st 4 lb', perhaps after a date such as '2026-01-01 70.3 kg'; {BodyWeight.Accepted}",
        static (string text, out JsonNode? value) => TryRead(text, isDated: false, out value));

    /// <summary>A weight after its date.</summary>
    public static TextForm Dated { get; } = new(
        $"a date and a body weight such as '2026-01-01 60 kg', '2026-01-01 132 lb' or '2026-01-01 9 st 6 lb'; {BodyWeight.Accepted}",
        static (string text, out JsonNode? value) => TryRead(text, isDated: true, out value));

    /// <summary>Whether a text is a date and, after it, a body weight that can be one.</summary>
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

    private static JsonObject? Weight(Match match)
    {
        JsonObject? weight = match.Groups["st"].Success
            ? WeightUnit.Find(match.Groups["stone"].Value) == WeightUnit.Stone && WeightUnit.Find(match.Groups["pound"].Value) == WeightUnit.Pound
                ? InStones(match.Groups["st"].Value, match.Groups["pounds"].Value)
                : null
            : WeightUnit.Find(match.Groups["unit"].Value) is { } unit
                ? unit == WeightUnit.Stone
                    ? InStones(match.Groups["number"].Value, pounds: "0")
                    : new JsonObject { [unit.Id] = NumberText.Of(match.Groups["number"].Value) }
                : null;
        if (weight is not null && match.Groups["date"] is { Success: true, Value: var date })
        {
            weight["date"] = date;
        }

        return weight;
    }

    private static JsonObject InStones(string stones, string pounds) => new()
    {
        [WeightUnit.Stone.Id] = NumberText.Of(stones),
        [WeightUnit.Pound.Id] = NumberText.Of(pounds),
    };

    [GeneratedRegex(
        $@"^\s*((?<date>[0-9]+-\S*)\s+)?((?<number>-?{NumberText.Pattern})\s*(?<unit>[a-z]+)|"
        + $@"(?<st>-?{NumberText.Pattern})\s*(?<stone>[a-z]+)\s*(?<pounds>{NumberText.Pattern})\s*(?<pound>[a-z]+))\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
