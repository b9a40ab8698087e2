using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--weight "2026-01-01 60 kg"</c>: body weights, each with the date on which it was measured.</summary>
internal sealed class DatedWeightFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--weight", "\"2026-01-01 60 kg\"", "The date of a weighing and the body weight with its unit, repeated for each.");

    private static string Accepted => $"a date and a body weight such as '2026-01-01 60 kg', '2026-01-01 132 lb' or '2026-01-01 9 st 6 lb'; {BodyWeight.Accepted}";

    public WeightHistory Read(ParseResult given)
    {
        string[] texts = given.GetValue(option) ?? [];
        if (texts.Length == 0)
        {
            throw new WrongInputException(option.Name, "missing", Accepted);
        }

        return DatedWeightText.History(option.Name, texts.Select(One));
    }

    private DatedWeight One(string text) => DatedWeightText.TryRead(text, out DatedWeight? weight)
        ? weight
        : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
}
