using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--target 120-150</c>: the cumulative target in mg/kg.</summary>
internal sealed class TargetFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--target", "120-150", "Cumulative target in mg/kg: a range such as 120-150, or one number. A word after it says in whose milligrams: \"120-150 conventional\".");

    private static string Accepted => $"mg/kg from low to high such as 120-150, or one number such as 120; each {CumulativeDose.Accepted}";

    /// <summary>The target in the milligrams of the product, converted where it was stated in others; null when there is none.</summary>
    public CumulativeTarget? Read(ParseResult given, StatedFormulation formulations, Product product) =>
        ReadStated(given, formulations)?.ConvertedTo(product.Formulation);

    /// <summary>The target as it was stated; null when there is none.</summary>
    public CumulativeTarget? ReadStated(ParseResult given, StatedFormulation formulations)
    {
        if (given.GetValue(option) is not { } text)
        {
            return null;
        }

        if (RangeText.TryRead(text, CumulativeDose.Accepted.Unit, out RangeText? range))
        {
            Formulation formulation = formulations.Of(option.Name, text, range.Formulation);
            if (CumulativeDose.TryParse(range.Low, formulation, out CumulativeDose from) && CumulativeDose.TryParse(range.High, formulation, out CumulativeDose to) && from <= to)
            {
                return CumulativeTarget.Between(from, to);
            }
        }

        throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
    }

    public WrongInputException Missing(string why) => new(option.Name, $"missing{why}", Accepted);
}
