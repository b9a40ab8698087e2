using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A step as it is written after <c>--dose</c>: numbers, a unit and a formulation where they are stated, days, and choices of its own:
/// <c>0.5x28d</c>, <c>1 mg/kg/day lidose x4w pattern=10</c>, <c>40,80mg division=once</c>.
/// </summary>
internal sealed partial class StepText
{
    private StepText(Match match)
    {
        Numbers = match.Groups["numbers"].Value.Split(',', StringSplitOptions.TrimEntries);
        IsStated = match.Groups["unit"].Value is "mg" or "mg/day";
        Formulation = match.Groups["formulation"].Value;
        Count = match.Groups["count"].Value;
        IsWeeks = match.Groups["period"].Value == "w";
        Choices = [.. match.Groups["choice"].Captures.Select(choice => choice.Value.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]))];
    }

    /// <summary>The numbers; one, unless the step states a cycle.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>Whether the numbers are milligrams of a day, rather than milligrams per kilogram.</summary>
    public bool IsStated { get; }

    /// <summary>The formulation that was written, or empty.</summary>
    public string Formulation { get; }

    /// <summary>How many days or weeks; empty for an open step.</summary>
    public string Count { get; }

    /// <summary>Whether weeks are counted.</summary>
    public bool IsWeeks { get; }

    /// <summary>The choices in the order in which they were written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Choices { get; }

    public static bool TryRead(string text, [NotNullWhen(true)] out StepText? step)
    {
        Match match = Written().Match(text);
        step = match.Success ? new StepText(match) : null;
        return step is not null && (step.IsStated || step.Numbers.Count == 1);
    }

    [GeneratedRegex(
        @"^\s*(?<numbers>[0-9.]+(\s*,\s*[0-9.]+)*)\s*(?<unit>mg/kg/day|mg/kg|mg/day|mg)?(\s+(?<formulation>[a-z]+))?(\s*x\s*(?<count>[0-9]+)\s*(?<period>d|w))?(\s+(?<choice>[a-z]+=\S+))*\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
