using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Short texts of the terminal.</summary>
internal static partial class Texts
{
    /// <summary>A date, passed on as typed.</summary>
    public static TextForm Date { get; } = Named("a date such as 2026-01-05");

    /// <summary>Dosing days, which the contract reads as they are typed.</summary>
    public static TextForm Pattern { get; } = Named(IntakePattern.AcceptedText);

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

    /// <summary>The last capsule of the previous course, or none.</summary>
    public static TextForm PreviousCourse { get; } = new($"{Date.Accepted} of the last capsule, or "
        + "none", static (string text, out JsonNode? value) =>
    {
        value = text == "none" ? false : DateShaped().IsMatch(text) ? new JsonObject { ["lastCapsule"] = text } : null;
        return value is not null;
    });

    /// <summary>A clear date with days more: <c>2026-05-01+30d</c>.</summary>
    public static TextForm Until { get; } = new(
        "a date, if need be with days or weeks more, such as 2026-05-01 or 2026-05-01+30d", static (string text, out JsonNode? value) =>
    {
        Match match = WrittenUntil().Match(text);
        value = match.Success
            ? new JsonObject
            {
                ["clear"] = match.Groups["date"].Value,
                ["thenDays"] = match.Groups["count"].Success ? StepText.Days(match) : NumberText.Of("0"),
            }
            : null;
        return match.Success;
    });

    /// <summary>Lesions by kind.</summary>
    public static TextForm Lesions { get; } = new TextForm("three counts such as 30,20,2: comedones, inflammatory lesions, "
        + "nodules", static (string text, out JsonNode? value) =>
    {
        string[] kinds = ["comedones", "inflammatory", "nodules"];
        value = NumberText.List("").TryRead(text, out JsonNode? list) && list is JsonArray { Count: 3 } counts
            ? new JsonObject(kinds.Select((kind, place) => KeyValuePair.Create(kind, counts[place]?.DeepClone())))
            : null;
        return value is not null;
    }).Hinting("");

    /// <summary>A pregnancy test and its result.</summary>
    public static TextForm PregnancyTest { get; } = new("a date and a result such as '2026-01-02 negative': "
        + $"{string.Join(", ", Dosing.PregnancyTest.Results)}", static (string text, out JsonNode? value) =>
    {
        value = text.Trim().Split(' ', 2, StringSplitOptions.TrimEntries) is [var date, var result]
            ? new JsonObject { ["date"] = date, ["result"] = result }
            : null;
        return value is not null;
    });

    /// <summary>A name that the contract looks up.</summary>
    /// <param name="accepted">The accepted texts, in words.</param>
    public static TextForm Named(string accepted) => new(accepted, static (string text, out JsonNode? value) =>
    {
        value = text;
        return true;
    });

    /// <summary>A name that the contract looks up, optionally with an edition after it: <c>us-label@2026-11-27</c>.</summary>
    /// <param name="accepted">The accepted texts, in words.</param>
    public static TextForm Edition(string accepted) => new(accepted, static (string text, out JsonNode? value) =>
    {
        value = text.Split('@', 2) is [var id, var edition] ? new JsonObject { ["id"] = id, ["edition"] = edition } : text;
        return true;
    });

    /// <summary>A name of the contract in kebab case: <c>canGetPregnant</c> is <c>can-get-pregnant</c>.</summary>
    public static string KebabCase(string camelCase) =>
        string.Concat(camelCase.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));

    [GeneratedRegex(
        @"^\s*(?<date>[0-9]+-[0-9]+-[0-9]+)(\s*\+\s*(?<count>[0-9]{1,60})\s*(?<period>[dDwW]))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenUntil();

    [GeneratedRegex("^[0-9]+-[0-9]+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DateShaped();

    [GeneratedRegex(
        $@"^\s*(?<number>-?{NumberText.Pattern})\s*mg(\s+(?<formulation>[a-z]+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenMilligrams();
}
