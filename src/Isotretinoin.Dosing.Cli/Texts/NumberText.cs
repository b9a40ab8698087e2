using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Numbers with the typed digits, without binary floating point.</summary>
internal static partial class NumberText
{
    /// <summary>The pattern of a number: at most 60 digits before and after the point.</summary>
    public const string Pattern = @"[0-9]{1,60}(\.[0-9]{1,60})?";

    /// <summary>A JSON number from a text that matches <see cref="Pattern"/>, with an optional minus.</summary>
    public static JsonNode Of(string digits)
    {
        string sign = digits[0] == '-' ? "-" : "";
        string magnitude = digits[sign.Length..].TrimStart('0');
        return JsonNode.Parse(magnitude is [>= '0' and <= '9', ..] ? sign + magnitude : $"{sign}0{magnitude}")!;
    }

    /// <summary>A number alone.</summary>
    /// <param name="accepted">The accepted texts, in words.</param>
    public static TextForm Form(string accepted) => new(accepted, TryRead);

    /// <summary>Numbers separated by commas.</summary>
    public static TextForm List(string accepted) => new TextForm(accepted, static (string text, out JsonNode? value) =>
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        bool isReadable = Array.TrueForAll(parts, part => Written().IsMatch(part));
        value = isReadable ? new JsonArray([.. parts.Select(Of)]) : null;
        return isReadable;
    }).Hinting("");

    /// <summary>A form of numbers that have a comma before their decimals, and never a point.</summary>
    public static TextForm WithComma(TextForm form) => new(
        $"{form.Accepted}, with a comma before decimals", (string text, out JsonNode? value) =>
        {
            value = null;
            return WithPoint(text) is { } number && form.TryRead(number, out value);
        });

    /// <summary>A number that is written with a comma as one with a point; null when it has a point.</summary>
    public static string? WithPoint(string text) => text.Contains('.', StringComparison.Ordinal) ? null : text.Replace(',', '.');

    private static bool TryRead(string text, out JsonNode? value)
    {
        bool isReadable = Written().IsMatch(text);
        value = isReadable ? Of(text.Trim()) : null;
        return isReadable;
    }

    [GeneratedRegex($@"^\s*-?{Pattern}\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
