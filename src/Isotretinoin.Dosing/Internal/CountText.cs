using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A count with its noun, the same in every culture: <c>1 day</c>, <c>28 days</c>.</summary>
internal static class CountText
{
    public static string Of(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A stretch of days: <c>days 1 to 28</c>, or <c>day 1</c> alone.</summary>
    public static string Days(int first, int last) =>
        first == last ? $"day {Number(first)}" : $"days {Number(first)} to {Number(last)}";

    /// <summary>A whole number without separators: <c>1200</c>.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
