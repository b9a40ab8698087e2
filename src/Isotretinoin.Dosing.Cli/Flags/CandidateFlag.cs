using System.CommandLine;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--candidate "off x14d then 40mg"</c>: a way of going on, named as it is written.</summary>
internal sealed partial class CandidateFlag(Command command)
{
    public const string Then = " then ";

    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--candidate", "\"off x14d then 40mg\"", "A way of going on, repeated for each: steps with 'then' between, each mg a day or off, with days (x14d, x2w) or a last date (through 2026-06-01) unless it is the last.");

    private static string Accepted =>
        $"'40mg', '60 mg conventional pattern=10', 'off x14d then 40mg' or '40mg through 2026-06-01', the last step open or not; {DailyDose.Accepted}, 1 to {Show.Whole(TitrationStep.MostDays)} days";

    public Option Option => option;

    public Alternative[] Read(ParseResult given, StatedFormulation formulations)
    {
        string[] texts = given.GetValue(option) ?? [];
        return texts.Length == 0 ? throw new WrongInputException(option.Name, "missing", Accepted)
            : texts.Distinct().Count() < texts.Length ? throw new WrongInputException(option.Name, "read the same candidate twice", "each once")
            : [.. texts.Select(text => Alternative.Named(text, One(text, formulations)))];
    }

    public WrongInputException Refused(HistoryException refused) => new(option.Name, refused.Message);

    private Continuation One(string text, StatedFormulation formulations)
    {
        Continuation? continuation = null;
        foreach (string step in text.Split(Then))
        {
            Match match = Written().Match(step);
            bool follows = continuation is null or not { Steps: [.., { Days: null, Through: null }] };
            continuation = match.Success && follows ? Step(text, match, continuation, formulations) : throw Unreadable(text);
        }

        return continuation!;
    }

    private Continuation Step(string text, Match match, Continuation? before, StatedFormulation formulations)
    {
        int period = match.Groups["period"].Value == "w" ? 7 : 1;
        int? days = match.Groups["count"].Success
            ? WholeNumber.Read(option.Name, match.Groups["count"].Value, 1, TitrationStep.MostDays / period, "days or weeks") * period
            : null;
        if (!match.Groups["number"].Success)
        {
            return days is { } pause ? before?.ThenPausing(pause) ?? Continuation.Pausing(pause) : throw Unreadable(text);
        }

        Formulation formulation = formulations.Of(option.Name, text, match.Groups["formulation"].Value);
        if (!DailyDose.TryParse($"{match.Groups["number"].Value} {DailyDose.Accepted.Unit}", formulation, out DailyDose dose))
        {
            throw Unreadable(text);
        }

        IntakePattern pattern = match.Groups["pattern"] is { Success: true, Value: var name } ? NamedChoice.FindPattern($"{option.Name} pattern", name) : IntakePattern.Daily;
        Continuation open = before?.ThenTaking(dose, pattern) ?? Continuation.Taking(dose, pattern);
        return days is { } count ? open.ForDays(count)
            : match.Groups["date"] is { Success: true, Value: var date } ? open.Through(DateText.Read(option.Name, date))
            : open;
    }

    private WrongInputException Unreadable(string text) => new(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);

    [GeneratedRegex(
        @"^\s*(off|(?<number>[0-9.]+)\s*mg(/day)?(\s+(?!through\b)(?<formulation>[a-z]+)(?=\s|$))?(\s+pattern=(?<pattern>\S+))?)(\s*x\s*(?<count>[0-9]+)\s*(?<period>d|w)|\s+through\s+(?<date>\S+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
