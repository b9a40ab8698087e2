using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Numbers for people: invariant, without trailing zeros, milligrams exact or to 6 decimals, mg/kg to 3.</summary>
internal static class Show
{
    public static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);

    public static string Whole(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Milligrams(Ratio milligrams) => $"{Number(milligrams.Round(6))} mg";

    public static string Milligrams(TotalDose dose) => $"{Number(dose.Milligrams)} mg";

    public static string PerKilogram(Ratio milligramsPerKilogram) => Number(milligramsPerKilogram.Round(3));

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Days(int days) => days == 1 ? "1 day" : $"{Whole(days)} days";

    /// <summary>Two numbers as a range, or one when they are the same.</summary>
    public static string Range(decimal from, decimal to) => from == to ? Number(from) : $"{Number(from)} to {Number(to)}";

    /// <summary><c>29</c>, or <c>1–28</c>.</summary>
    public static string Span(int first, int last) => first == last ? Whole(first) : $"{Whole(first)}–{Whole(last)}";

    /// <summary><c>day 143 (2026-05-27)</c>.</summary>
    public static string Day(int day, DateOnly? date) => date is { } d ? $"day {Whole(day)} ({Date(d)})" : $"day {Whole(day)}";

    public static string Capsules(IEnumerable<CapsuleCount> capsules) => string.Join(", ", capsules.Select(Capsules));

    public static string Capsules(CapsuleCount capsules) => $"{Whole(capsules.Count)} × {Number(capsules.StrengthInMilligrams)} mg";
}
