using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The doses of a continuation: <c>40mg conventional</c>, or several steps, <c>off x14d then 40mg through 2026-06-01</c>.
/// </summary>
internal static partial class ContinuationText
{
    /// <summary>The separator of steps.</summary>
    public const string Then = " then ";

    /// <summary>One dose.</summary>
    public static TextForm Dose { get; } = new(
        $"mg a day with the unit such as 40mg or '40 mg conventional'; {DailyDose.Accepted}",
        static (string text, out JsonNode? value) =>
            TryReadStep(text, out value) && value is JsonObject step && !step.Any(part => part.Key is not ("mg" or "formulation")));

    /// <summary>A continuation, named by its text.</summary>
    public static TextForm Form { get; } = new(
        "'40mg', '60 mg conventional pattern=10', '40mg pattern=as-before', 'off x14d then 40mg' or '40mg through 2026-06-01', the last "
            + $"step open or not; {DailyDose.Accepted}",
        static (string text, out JsonNode? value) =>
        {
            var steps = new JsonArray();
            bool isReadable = Array.TrueForAll(text.Split(Then), step =>
            {
                bool isStep = TryReadStep(step, out JsonNode? read);
                steps.Add(read);
                return isStep;
            });
            value = isReadable ? new JsonObject { ["name"] = text, ["steps"] = steps } : null;
            return isReadable;
        });

    private static bool TryReadStep(string text, out JsonNode? value)
    {
        Match match = Written().Match(text);
        var step = new JsonObject();
        value = step;
        if (!match.Groups["number"].Success)
        {
            step["pauseDays"] = match.Groups["count"].Success ? StepText.Days(match) : null;
            return match.Groups["count"].Success;
        }

        step["mg"] = NumberText.Of(match.Groups["number"].Value);
        if (match.Groups["formulation"] is { Success: true, Value: var formulation })
        {
            step["formulation"] = formulation;
        }

        if (match.Groups["count"].Success)
        {
            step["days"] = StepText.Days(match);
        }

        if (match.Groups["date"] is { Success: true, Value: var date })
        {
            step["through"] = date;
        }

        if (match.Groups["pattern"] is { Success: true, Value: var pattern })
        {
            step["pattern"] = pattern;
        }

        return true;
    }

    [GeneratedRegex(
        $@"^\s*(off|(?<number>-?{NumberText.Pattern})\s*mg(/day)?"
        + @"(\s+(?!through\b)(?<formulation>[a-z]+)(?=\s|$))?(\s+pattern=(?<pattern>\S+))?)"
        + @"(\s*[xX]\s*(?<count>[0-9]{1,60})(\.0{1,60})?\s*(?<period>[dDwW])|\s+through\s+(?<date>\S+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
