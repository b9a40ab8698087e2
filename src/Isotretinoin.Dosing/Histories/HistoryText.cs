using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Dates in messages, the same in every culture.</summary>
internal static class HistoryText
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
