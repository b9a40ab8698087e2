using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Dates as text, the same in every culture: <c>2026-01-05</c>.</summary>
internal static class DateText
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
