using System.Collections.Immutable;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// Numbers on paper, the same in every culture: milligrams to 2 decimals, mg/kg of a course to 1, mg/kg/day to 3, marked with ≈ when
/// rounded; one that would round to 0 is said to be less than the last decimal.
/// </summary>
internal static class PaperText
{
    private const int MostDecimals = 9;

    public static string Milligrams(Ratio milligrams) => $"{Rounded(milligrams, 2)} mg";

    public static string Milligrams(TotalDose dose) => Milligrams(Exactly(dose.Milligrams));

    public static string MilligramsADay(Ratio milligrams) => $"{Rounded(milligrams, 2)} mg/day";

    /// <summary>A total in mg/kg.</summary>
    public static string PerKilogram(Ratio milligramsPerKilogram) => $"{Rounded(milligramsPerKilogram, 1)} mg/kg";

    /// <summary>A total in mg/kg, with as many decimals as tell it from an end of its target.</summary>
    public static string PerKilogram(Ratio milligramsPerKilogram, CumulativeDose end)
    {
        var bound = Exactly(end.MilligramsPerKilogram);
        int decimals = 1;
        while (decimals < MostDecimals
            && Exactly(milligramsPerKilogram.Round(decimals)).CompareTo(bound) != milligramsPerKilogram.CompareTo(bound))
        {
            decimals++;
        }

        return $"{Rounded(milligramsPerKilogram, decimals)} mg/kg";
    }

    /// <summary>A daily dose in mg/kg/day.</summary>
    public static string PerKilogramADay(Ratio milligramsPerKilogram) => $"{Rounded(milligramsPerKilogram, 3)} mg/kg/day";

    /// <summary>The ends of a target, or its one number: <c>120 to 150 mg/kg conventional</c>.</summary>
    public static string Target(CumulativeTarget target) => $"{Range(target)} mg/kg {target.Formulation}";

    public static string End(CumulativeDose end) => $"{DoseText.Number(end.MilligramsPerKilogram)} mg/kg";

    public static string Capsules(ImmutableArray<CapsuleCount> capsules) =>
        capsules.IsEmpty ? "no capsules" : string.Join(" + ", capsules);

    /// <summary>A weight and its date, if it is known.</summary>
    public static string Weighed(BodyWeight weight, DateOnly? on) =>
        on is { } date ? $"Weight {weight} of {DateText.Of(date)}" : $"Weight {weight}, date not stated";

    /// <summary>A day of a course: <c>day 143 (2026-05-27)</c>.</summary>
    public static string Day(int day, DateOnly? date) =>
        date is { } known ? $"day {CountText.Number(day)} ({DateText.Of(known)})" : $"day {CountText.Number(day)}";

    /// <summary>A text on one line, whatever names or words of a caller are in it.</summary>
    public static string OnOneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign)) : text;

    /// <summary>The first of some texts, the fullest first, that is no longer than a line; else the last.</summary>
    public static string Fitting(int longest, params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            if (text.Length <= longest)
            {
                return text;
            }
        }

        return texts[^1];
    }

    /// <summary>A number with at most 9 decimals as a fraction.</summary>
    public static Ratio Exactly(decimal value)
    {
        long scale = ExactDecimal.PowerOfTen(MostDecimals);
        return Ratio.Of(new BigInteger(value * scale), scale);
    }

    private static string Range(CumulativeTarget target) => target.Lower == target.Upper
        ? DoseText.Number(target.Lower.MilligramsPerKilogram)
        : $"{DoseText.Number(target.Lower.MilligramsPerKilogram)} to {DoseText.Number(target.Upper.MilligramsPerKilogram)}";

    private static string Rounded(Ratio value, int decimals) => value > Ratio.Zero && value.Round(decimals) == 0
        ? $"less than {DoseText.Number(1m / ExactDecimal.PowerOfTen(decimals))}"
        : RatioText.Rounded(value, decimals);
}
