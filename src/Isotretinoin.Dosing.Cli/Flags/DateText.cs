using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Dates as year-month-day, which nobody reads in another order.</summary>
internal static class DateText
{
    public const string Accepted = "a date such as 2026-01-05";

    public static bool TryRead(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <exception cref="WrongInputException">The text is no date.</exception>
    public static DateOnly Read(string place, string text) => TryRead(text, out DateOnly date)
        ? date
        : throw new WrongInputException(place, text.Length == 0 ? "missing" : $"read {WrongInputException.Quoted(text)}", Accepted);
}
