using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Texts for facts of a patient.</summary>
internal static partial class PatientTexts
{
    /// <summary>The last capsule of the previous course, or none.</summary>
    public static TextForm PreviousCourse { get; } = new($"{Texts.Date.Accepted} of the last capsule, or "
        + "none", static (string text, out JsonNode? value) =>
    {
        value = text == "none" ? false : DateShaped().IsMatch(text) ? new JsonObject { ["lastCapsule"] = text } : null;
        return value is not null;
    });

    /// <summary>Lesions by kind.</summary>
    public static TextForm Lesions { get; } = new("three counts such as 30,20,2: comedones, inflammatory lesions, "
        + "nodules", static (string text, out JsonNode? value) =>
    {
        string[] kinds = ["comedones", "inflammatory", "nodules"];
        value = NumberText.List("").TryRead(text, out JsonNode? list) && list is JsonArray { Count: 3 } counts
            ? new JsonObject(kinds.Select((kind, place) => KeyValuePair.Create(kind, counts[place]?.DeepClone())))
            : null;
        return value is not null;
    });

    /// <summary>A pregnancy test and its result.</summary>
    public static TextForm PregnancyTest { get; } = new("a date and a result such as '2026-01-02 negative': "
        + $"{string.Join(", ", Dosing.PregnancyTest.Results)}", static (string text, out JsonNode? value) =>
    {
        value = text.Trim().Split(' ', 2, StringSplitOptions.TrimEntries) is [var date, var result]
            ? new JsonObject { ["date"] = date, ["result"] = result }
            : null;
        return value is not null;
    });

    [GeneratedRegex("^[0-9]+-[0-9]+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DateShaped();
}
