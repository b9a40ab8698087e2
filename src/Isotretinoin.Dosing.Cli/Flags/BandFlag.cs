using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--band 0.5-1</c> or <c>--band standard</c>: the range of doses to choose from.</summary>
internal sealed class BandFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--band", "0.5-1", $"Doses to choose from in mg/kg/day: a range such as 0.5-1, or by name: {string.Join(", ", DoseBand.All.Select(BandName.Of))}.");

    private static string Accepted =>
        $"mg/kg/day from low to high such as 0.5-1, each {WeightBasedDose.Accepted}; or {string.Join(", ", DoseBand.All.Select(BandName.Of))}";

    /// <summary>The band in the milligrams of the product, converted where it was stated in others.</summary>
    public DoseBand Read(ParseResult given, StatedFormulation formulations, Product product)
    {
        string text = given.Required(option, Accepted);
        DoseBand band = DoseBand.All.FirstOrDefault(b => BandName.Of(b) == text) ?? Stated(text, formulations);
        return band.ConvertedTo(product.Formulation);
    }

    private DoseBand Stated(string text, StatedFormulation formulations)
    {
        if (RangeText.TryRead(text, WeightBasedDose.Accepted.Unit, out RangeText? range))
        {
            Formulation formulation = formulations.Of(option.Name, text, range.Formulation);
            if (WeightBasedDose.TryParse(range.Low, formulation, out WeightBasedDose low) && WeightBasedDose.TryParse(range.High, formulation, out WeightBasedDose high) && low <= high)
            {
                return DoseBand.Between(low, high);
            }
        }

        throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
    }
}
