using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A step as written after <c>--dose</c>: numbers, optional unit and formulation, days, and its own choices:
/// <c>0.5x28d</c>, <c>1 mg/kg/day lidose x4w pattern=10</c>, <c>40,80mg division=once</c>; or a pause, <c>off x14d</c>.
/// </summary>
internal static partial class StepText
{
    private const string Ceiling = $@"(\s+max\s+(?<ceiling>{NumberText.Pattern})\s*mg(/day)?)?";

    /// <summary>A step of a titration.</summary>
    public static TextForm Form { get; } = new(
        $"mg/kg/day such as 0.5x28d, the last step open such as 1, {WeightBasedDose.Accepted}, if need be with a ceiling such as "
            + "'1 max 80mg'; or mg a day such as '40mg x28d' or "
            + "'40,80mg', 0 for an off day;"
        + " then, each once at most, division=once and, unless mg are stated, pattern=10 or pattern=mon-wed-fri and rounding=up;"
        + " or a pause such as 'off x14d'; the first of a plan with --after may go on in the pattern=as-before; the last words may be "
        + "a note such as 'note=after the blood test'",
        TryRead);

    /// <summary>Days or weeks as days, whatever their number.</summary>
    public static JsonNode Days(Match match)
    {
        BigInteger count = BigInteger.Parse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return NumberText.Of((match.Groups["period"].Value is "w" or "W" ? count * 7 : count).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What is said of refused days that were typed as weeks: the accepted weeks too.</summary>
    public static string InTypedUnit(string refusal, string typed) => Weeks().IsMatch(typed)
        ? $"{refusal.TrimEnd('.')} (up to {TitrationStep.AcceptedDays.Maximum / 7:0} weeks)."
        : refusal;

    private static bool TryRead(string text, out JsonNode? value)
    {
        value = null;
        Match match = Written().Match(text);
        if (!match.Success)
        {
            return false;
        }

        if (!match.Groups["numbers"].Success)
        {
            value = Noted(new JsonObject { ["pauseDays"] = Days(match) }, match);
            return true;
        }

        bool isStated = match.Groups["unit"].Value is "mg" or "mg/day";
        string[] numbers = match.Groups["numbers"].Value.Split(',', StringSplitOptions.TrimEntries);
        JsonObject step = isStated
            ? new JsonObject { ["cycleMg"] = new JsonArray([.. numbers.Select(NumberText.Of)]) }
            : new JsonObject { ["mgPerKgPerDay"] = NumberText.Of(numbers[0]) };
        if (match.Groups["formulation"] is { Success: true, Value: var formulation })
        {
            step["formulation"] = formulation;
        }

        if (match.Groups["ceiling"] is { Success: true, Value: var ceiling })
        {
            step["ceilingMg"] = NumberText.Of(ceiling);
        }

        if (match.Groups["count"].Success)
        {
            step["days"] = Days(match);
        }

        value = Noted(step, match);
        bool hasOneCeiling = match.Groups["ceiling"].Captures.Count <= (isStated ? 0 : 1);
        return (isStated || numbers.Length == 1) && hasOneCeiling && match.Groups["choice"].Captures.All(
            choice => IsAdded(step, choice.Value, isStated));
    }

    /// <summary>A step with its note, if it has one.</summary>
    private static JsonObject Noted(JsonObject step, Match match)
    {
        if (match.Groups["note"] is { Success: true, Value: var note })
        {
            step["note"] = note;
        }

        return step;
    }

    /// <summary>A choice of a step. The contract refuses unknown ones.</summary>
    private static bool IsAdded(JsonObject step, string choice, bool isStated)
    {
        (string name, string text) = choice.Split('=', 2) is [var before, var after] ? (before, after) : (choice, "");
        TextForm? form = (name, isStated) switch
        {
            ("division", _) => Texts.Division,
            ("pattern", false) => Texts.Pattern,
            ("pattern", true) when text == Continuation.AsBeforeText => Texts.Pattern,
            ("rounding", false) => Texts.Rounding,
            _ => null,
        };
        return form is not null && step.TryAdd(name, form.TryRead(text, out JsonNode? value) ? value : text);
    }

    [GeneratedRegex(@"[xX]\s*[0-9]+(\.0+)?\s*[wW]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Weeks();

    [GeneratedRegex(
        @"^\s*(off\s*[xX]\s*(?<count>[0-9]{1,60})(\.0{1,60})?\s*(?<period>[dDwW])|"
        + $@"(?<numbers>-?{NumberText.Pattern}(\s*,\s*{NumberText.Pattern})*)\s*(?<unit>mg/kg/day|mg/kg|mg/day|mg)?"
        + $@"(\s+(?<formulation>(?!max\b)[a-z]+))?{Ceiling}"
        + @"(\s*[xX]\s*(?<count>[0-9]{1,60})(\.0{1,60})?\s*(?<period>[dDwW]))?" + Ceiling + @"(\s+(?<choice>(?!note=)[a-z]+=\S+))*)"
        + @"(\s+note=(?<note>.*\S))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
