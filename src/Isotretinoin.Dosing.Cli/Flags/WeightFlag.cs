using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--weight "64.3 kg"</c>: a body weight, never without its unit.</summary>
internal sealed class WeightFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag("--weight", "\"64.3 kg\"", "Body weight with its unit: \"64.3 kg\", \"154 lb\" or \"11 st 4 lb\".");

    private static string Accepted => $"'70.3 kg', '154 lb' or '11 st 4 lb'; {BodyWeight.Accepted}";

    public BodyWeight Read(ParseResult given)
    {
        string text = given.Required(option, Accepted);
        if (BodyWeight.TryParse(text, provider: null, out BodyWeight weight))
        {
            return weight;
        }

        string why = text.Any(char.IsAsciiLetter) ? "is not a body weight" : "has no unit";
        throw new WrongInputException(option.Name, $"{WrongInputException.Quoted(text)} {why}", Accepted);
    }
}
