using System.CommandLine;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--next 40mg</c>, perhaps with <c>--pattern</c>: the dose with which a course goes on.</summary>
internal sealed partial class NextFlag(Command command)
{
    private readonly Option<string> dose = command.AddFlag("--next", "40mg", "The dose of a dosing day from the day after --as-of, in mg with the unit: when are the ends of the target reached?");
    private readonly Option<string> pattern = command.AddFlag(
        "--pattern", "alternate-days", "The dosing days of --next: daily (when left out), alternate-days, mon-wed-fri, one-week-in-four, or ones and zeros.");

    private static string Accepted => $"mg a day with the unit such as 40mg or '40 mg conventional'; {DailyDose.Accepted}";

    /// <summary>How the course goes on, null when nothing is stated or nothing is taken.</summary>
    public Projection? Read(ParseResult given, Progress progress, StatedFormulation formulations)
    {
        IntakePattern? days = given.GetValue(pattern) is { } name ? NamedChoice.FindPattern(pattern.Name, name) : null;
        if (given.GetValue(dose) is not { } text)
        {
            return days is null ? null : throw new WrongInputException(dose.Name, $"missing beside {pattern.Name}", Accepted);
        }

        Match match = Written().Match(text);
        if (!match.Success)
        {
            throw new WrongInputException(dose.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
        }

        Formulation formulation = formulations.Of(dose.Name, text, match.Groups["formulation"].Value);
        return DailyDose.TryParse($"{match.Groups["number"].Value} {DailyDose.Accepted.Unit}", formulation, out DailyDose next)
            ? Projected(progress, next, days ?? IntakePattern.Daily)
            : throw new WrongInputException(dose.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
    }

    private Projection? Projected(Progress progress, DailyDose next, IntakePattern days)
    {
        try
        {
            return Projection.Of(progress, next, days);
        }
        catch (HistoryException refused)
        {
            throw new WrongInputException(dose.Name, refused.Message);
        }
    }

    [GeneratedRegex(@"^\s*(?<number>[0-9.]+)\s*mg(/day)?(\s+(?<formulation>[a-z]+))?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
