using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Dates for a patient, which nobody can read the wrong way round: <c>Monday 5 January 2026</c>.</summary>
internal static class PlainDate
{
    public static string Of(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>One day, or the first and the last of several: <c>from Monday 5 January 2026 to …</c>.</summary>
    public static string Span(DateOnly first, DateOnly last) =>
        first == last ? $"on {Of(first)}" : $"from {Of(first)} to {Of(last)}";

    /// <summary>The weekday of a date, of which there are several: <c>Mondays</c>.</summary>
    public static string Weekdays(DateOnly date) => date.ToString("dddd", CultureInfo.InvariantCulture) + "s";
}
