using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// An earlier course: <c>2024-01-08..2024-06-24 122mg/kg conventional note=stopped early</c>, or its last date alone.
/// </summary>
internal static partial class EarlierCourseText
{
    /// <summary>One course.</summary>
    public static TextForm Form { get; } = new(
        "dates such as 2024-01-08..2024-06-24, or the last one alone; then, if known, what the course came to such as '122mg/kg "
            + "conventional' or '7740mg conventional'; then a note such as 'note=stopped early'",
        TryRead);

    private static bool TryRead(string text, out JsonNode? value)
    {
        Match match = Written().Match(text);
        value = null;
        if (!match.Success)
        {
            return false;
        }

        var course = new JsonObject();
        Add("from", match.Groups["from"]);
        Add("to", match.Groups["to"]);
        if (match.Groups["number"] is { Success: true, Value: var number })
        {
            course[match.Groups["kilogram"].Success ? "mgPerKg" : "mg"] = NumberText.Of(number);
        }

        Add("formulation", match.Groups["formulation"]);
        Add("reason", match.Groups["note"]);
        value = course;
        return true;

        void Add(string property, Group part)
        {
            if (part.Success)
            {
                course[property] = part.Value;
            }
        }
    }

    [GeneratedRegex(
        @"^\s*((?<from>[0-9]+-[0-9]+-[0-9]+)\.\.)?(?<to>[0-9]+-[0-9]+-[0-9]+)"
        + $@"(\s+(?<number>-?{NumberText.Pattern})\s*mg(?<kilogram>/kg)?(\s+(?!note=)(?<formulation>[a-z]+))?)?"
        + @"(\s+note=(?<note>.*\S))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
