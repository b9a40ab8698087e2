using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Whole numbers within bounds.</summary>
internal static class WholeNumber
{
    /// <exception cref="WrongInputException">The text is none, or is out of bounds.</exception>
    public static int Read(string flag, string text, int least, int most, string unit) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new WrongInputException(flag, $"read {WrongInputException.Quoted(text)}", $"whole {unit} from {Show.Whole(least)} to {Show.Whole(most)}");
}
