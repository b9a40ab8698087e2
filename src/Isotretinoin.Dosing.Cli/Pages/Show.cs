using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Numbers for people: invariant, without trailing zeros; milligrams to 2 decimals, mg/kg of a course to 1, mg/kg/day to 3, marked when
/// rounded.
/// </summary>
internal static class Show
{
    private const int MostDecimals = 9;

    public static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);

    public static string Whole(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Milligrams(Ratio milligrams) => $"{Rounded(milligrams, 2)} mg";

    public static string Milligrams(TotalDose dose) => Milligrams(Exactly(dose.Milligrams));

    /// <summary>The total of a course in mg/kg.</summary>
    public static string PerKilogram(Ratio milligramsPerKilogram) => Rounded(milligramsPerKilogram, 1);

    /// <summary>The total of a course in mg/kg, with enough decimals to differ from an end of its target.</summary>
    public static string PerKilogram(Ratio milligramsPerKilogram, CumulativeDose end)
    {
        var bound = Exactly(end.MilligramsPerKilogram);
        int decimals = 1;
        while (decimals < MostDecimals
            && Exactly(milligramsPerKilogram.Round(decimals)).CompareTo(bound) != milligramsPerKilogram.CompareTo(bound))
        {
            decimals++;
        }

        return Rounded(milligramsPerKilogram, decimals);
    }

    /// <summary>A daily dose in mg/kg/day.</summary>
    public static string PerKilogramADay(Ratio milligramsPerKilogram) => Rounded(milligramsPerKilogram, 3);

    /// <summary>A number with at most 9 decimals as a fraction.</summary>
    public static Ratio Exactly(decimal value)
    {
        var scale = BigInteger.Pow(10, MostDecimals);
        return Ratio.Of(new BigInteger(value * (decimal)scale), scale);
    }

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Days(int days) => days == 1 ? "1 day" : $"{Whole(days)} days";

    /// <summary>Two numbers as a range, or one when they are the same.</summary>
    public static string Range(decimal from, decimal to) => from == to ? Number(from) : $"{Number(from)} to {Number(to)}";

    /// <summary>Two amounts of milligrams as a range, or one when equal.</summary>
    public static string Range(TotalDose from, TotalDose to) =>
        from == to ? Milligrams(from) : $"{Rounded(Exactly(from.Milligrams), 2)} to {Milligrams(to)}";

    /// <summary><c>29</c>, or <c>1–28</c>.</summary>
    public static string Span(int first, int last) => first == last ? Whole(first) : $"{Whole(first)}–{Whole(last)}";

    /// <summary><c>day 143 (2026-05-27)</c>.</summary>
    public static string Day(int day, DateOnly? date) => date is { } d ? $"day {Whole(day)} ({Date(d)})" : $"day {Whole(day)}";

    /// <summary>
    /// A number to a number of decimals, marked when rounded; a number that would round to 0 is shown as less than the last decimal.
    /// </summary>
    private static string Rounded(Ratio value, int decimals)
    {
        decimal rounded = value.Round(decimals);
        return Exactly(rounded) == value ? Number(rounded)
            : rounded == 0 ? $"less than {Number(1 / (decimal)BigInteger.Pow(10, decimals))}"
            : $"≈{Number(rounded)}";
    }

    public static string Capsules(IEnumerable<CapsuleCount> capsules) => string.Join(", ", capsules.Select(Capsules));

    public static string Capsules(CapsuleCount capsules) => $"{Whole(capsules.Count)} × {Number(capsules.StrengthInMilligrams)} mg";
}
