using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Whole numbers within bounds.</summary>
internal static class WholeNumber
{
    public static bool TryRead(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    /// <exception cref="WrongInputException">The text is none, or is out of bounds.</exception>
    public static int Read(string flag, string text, int least, int most, string unit) =>
        TryRead(text, least, most, out int number)
            ? number
            : throw new WrongInputException(
                flag, $"read {WrongInputException.Quoted(text)}", $"whole {unit} from {Show.Whole(least)} to {Show.Whole(most)}");
}
