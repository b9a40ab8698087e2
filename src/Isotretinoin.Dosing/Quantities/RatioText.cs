using System.Collections.Immutable;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>Fractions as text for people: the exact decimal, or a rounded one marked with ≈.</summary>
internal static class RatioText
{
    private const int MostDecimals = 9;

    /// <summary>A number, or a list of numbers, with the unit: <c>1 day</c>, <c>40, 80 mg/day</c>.</summary>
    public static string WithUnit(ImmutableArray<Ratio> values, string unit) => values is [var only]
        ? WithUnit(only, unit)
        : WithUnit(string.Join(", ", values.Select(value => Number(value, DecimalsOf(unit)))), unit, isOne: false);

    /// <summary>One number with the unit: <c>≈120.373 mg/kg</c>.</summary>
    public static string WithUnit(Ratio value, string unit) =>
        WithUnit(Number(value, DecimalsOf(unit)), unit, isOne: value == Ratio.Of(1, 1));

    /// <summary>A number to a number of decimals, marked when rounded: <c>≈17.14</c>.</summary>
    public static string Rounded(Ratio value, int decimals)
    {
        decimal rounded = value.Round(decimals);
        long scale = ExactDecimal.PowerOfTen(decimals);
        string mark = Ratio.Of((Int128)(rounded * scale), scale) == value ? "" : "≈";
        return mark + DoseText.Number(rounded);
    }

    /// <summary>Whether the number has a finite decimal form that is short enough to print.</summary>
    public static bool IsDecimal(Ratio value) => (BigInteger.Pow(10, MostDecimals) % value.Denominator).IsZero;

    private static string WithUnit(string numbers, string unit, bool isOne) => unit switch
    {
        "" => numbers,
        "day" or "capsule" or "dose" => isOne ? $"{numbers} {unit}" : $"{numbers} {unit}s",
        _ => $"{numbers} {unit}",
    };

    private static string Number(Ratio value, int decimals) => IsDecimal(value)
        ? DoseText.Number(value.Round(MostDecimals))
        : $"≈{DoseText.Number(value.Round(decimals))}";

    private static int DecimalsOf(string unit) => unit.StartsWith("mg/kg", StringComparison.Ordinal) ? 3 : 6;
}
