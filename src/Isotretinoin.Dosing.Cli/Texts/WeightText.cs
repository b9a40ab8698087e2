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

    private static JsonObject? Weight(Match match)
    {
        WeightUnit? unit = WeightUnit.Find(match.Groups["unit"].Value);
        WeightUnit? rest = WeightUnit.Find(match.Groups["rest"].Value);
        string number = match.Groups["number"].Value;
        JsonObject? weight = match.Groups["rest"].Success
                ? unit == WeightUnit.Stone && rest == WeightUnit.Pound ? InStones(number, match.Groups["pounds"].Value) : null
            : unit is null ? null
            : unit == WeightUnit.Stone ? InStones(number, pounds: "0")
            : new JsonObject { [unit.Id] = NumberText.Of(number) };
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
        $@"^\s*((?<date>[0-9]+-\S*)\s+)?(?<number>-?{NumberText.Pattern})\s*(?<unit>[a-z]+)"
        + $@"(\s*(?<pounds>{NumberText.Pattern})\s*(?<rest>[a-z]+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
