using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--already-taken "1200 mg"</c>: what was taken before day 1, in the product's own milligrams.</summary>
internal sealed class AlreadyTakenFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--already-taken", "\"1200 mg\"", "Milligrams taken before day 1, of the product's own formulation.");

    private static string Accepted => $"milligrams of the product's own formulation such as '1200 mg' or '1200 mg micronized'; {TotalDose.Accepted}";

    public TotalDose? Read(ParseResult given, StatedFormulation formulations, Product product)
    {
        if (given.GetValue(option) is not { } text)
        {
            return null;
        }

        if (!TotalDose.TryParse(text, provider: null, out TotalDose taken)
            && !TotalDose.TryParse(text, formulations.Of(option.Name, text, word: ""), out taken))
        {
            throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
        }

        return taken.Formulation == product.Formulation
            ? taken
            : throw new WrongInputException(option.Name, $"{WrongInputException.Quoted(text)} is {taken.Formulation}, but {product} is {product.Formulation}", Accepted);
    }
}
