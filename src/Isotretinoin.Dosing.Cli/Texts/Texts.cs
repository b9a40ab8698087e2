using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Short texts of the terminal.</summary>
internal static partial class Texts
{
    /// <summary>A date, passed on as typed.</summary>
    public static TextForm Date { get; } = Named("a date such as 2026-01-05");

    /// <summary>Dosing days, by name or as ones and zeros.</summary>
    public static TextForm Pattern { get; } = new(IntakePattern.AcceptedText, static (string text, out JsonNode? value) =>
    {
        bool isPattern = IntakePattern.TryParse(text, provider: null, out IntakePattern? pattern);
        value = pattern?.ToString();
        return isPattern;
    });

    /// <summary>A rounding; <c>spread:3</c> is over three days.</summary>
    public static TextForm Rounding { get; } = new("down, up, nearest, spread:2 to spread:7", static (string text, out JsonNode? value) =>
    {
        value = text.Split(':') is ["spread", var days] && NumberText.Form("").TryRead(days, out JsonNode? number)
            ? new JsonObject { ["spread"] = number }
            : CapsuleRounding.Find(text)?.Id;
        return value is not null;
    });

    /// <summary>The doses of a day.</summary>
    public static TextForm Division { get; } = Named(string.Join(", ", Frequency.All));

    /// <summary>Yes, no or unknown; unknown is never taken for no.</summary>
    public static TextForm Answer { get; } = new(string.Join(", ", YesNoUnknown.All), static (string text, out JsonNode? value) =>
    {
        value = text == YesNoUnknown.Yes.Id ? true : text == YesNoUnknown.No.Id ? (JsonNode)false : null;
        return YesNoUnknown.Find(text) is not null;
    });

    /// <summary>Total milligrams, with an optional formulation: <c>1200 mg micronized</c>.</summary>
    public static TextForm Milligrams { get; } = new(
        $"milligrams of the product's formulation such as '1200 mg' or '1200 mg micronized'; {TotalDose.Accepted}",
        static (string text, out JsonNode? value) =>
        {
            Match match = WrittenMilligrams().Match(text);
            string? formulation = match.Groups["formulation"] is { Success: true, Value: var word } ? word : null;
            value = match.Success
                ? new JsonObject { ["mg"] = NumberText.Of(match.Groups["number"].Value), ["formulation"] = formulation }
                : null;
            return match.Success;
        });

    /// <summary>A name that the contract looks up.</summary>
    /// <param name="accepted">The accepted texts, in words.</param>
    public static TextForm Named(string accepted) => new(accepted, static (string text, out JsonNode? value) =>
    {
        value = text;
        return true;
    });

    [GeneratedRegex(
        $@"^\s*(?<number>-?{NumberText.Pattern})\s*mg(\s+(?<formulation>[a-z]+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenMilligrams();
}
