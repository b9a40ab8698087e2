using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Capsules as text: <c>2x20</c> is two of 20 mg, <c>1x40+1x20</c> one of each.</summary>
internal static partial class CapsulesText
{
    private const string Part = @"\s*(?<count>[0-9]{1,9})(\.0{1,9})?\s*[xX×]\s*(?<strength>[0-9]{1,9})(\.0{1,9})?\s*(mg)?\s*";

    /// <summary>The accepted texts, in words.</summary>
    public const string Accepted = "capsules such as 2x20 (two of 20 mg) or 1x40+1x20";

    /// <summary>Capsules; those of one strength are taken together.</summary>
    public static TextForm Form { get; } = new(Accepted, static (string text, out JsonNode? value) =>
    {
        value = Capsules(text);
        return value is not null;
    });

    /// <summary>The capsules of an ordered dose; <see cref="TryReadMilligrams"/> reads its milligrams.</summary>
    public static TextForm Dose { get; } = new($"{Accepted}, or milligrams such as '200 mg'", Form.TryRead);

    /// <summary>A date and the days of a supply.</summary>
    public static TextForm LastSupply { get; } = new("a date and days such as '2026-01-05 30'", static (string text, out JsonNode? value) =>
    {
        value = text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var date, var count]
            && NumberText.Form("").TryRead(count, out JsonNode? days)
            ? new JsonObject { ["date"] = date, ["days"] = days }
            : null;
        return value is not null;
    });

    /// <summary>Capsules after the date of dispensing.</summary>
    public static TextForm Dispensed { get; } = new("a date and capsules such as '2026-01-01 "
        + "60x20'", static (string text, out JsonNode? value) =>
    {
        value = text.Trim().Split(' ', 2) is [var date, var capsules] && Capsules(capsules) is { } known
            ? new JsonObject { ["date"] = date, ["capsules"] = known }
            : null;
        return value is not null;
    });

    /// <summary>The milligrams of a dose whose capsules are not stated: <c>200 mg</c>.</summary>
    public static bool TryReadMilligrams(string text, out JsonNode? value)
    {
        string trimmed = text.Trim();
        value = null;
        return trimmed.EndsWith("mg", StringComparison.Ordinal) && NumberText.Form("").TryRead(trimmed[..^2].TrimEnd(), out value);
    }

    /// <summary>The capsules of a text by strength in mg, those of one strength together; null when the text cannot be read.</summary>
    public static IEnumerable<(long Strength, long Count)>? Counts(string text)
    {
        Match match = Written().Match(text);
        return !match.Success ? null : match.Groups["count"].Captures
            .Zip(match.Groups["strength"].Captures, (count, strength) => (Count: Whole(count), Strength: Whole(strength)))
            .GroupBy(part => part.Strength)
            .Select(same => (same.Key, same.Sum(part => part.Count)));
    }

    private static JsonArray? Capsules(string text) => Counts(text) is { } counts
        ? new JsonArray([.. counts.Select(part => new JsonObject { ["mg"] = part.Strength, ["count"] = part.Count })])
        : null;

    private static long Whole(Capture digits) => long.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        $@"^{Part}(\+{Part})*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
