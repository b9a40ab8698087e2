using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A cycle of daily doses in whole mg, and a body weight in grams, many of them within a few grams of the maximum.</summary>
public sealed record MaximumCase(Formulation Formulation, IReadOnlyList<int> Milligrams, int Grams, IReadOnlyList<string> Guidelines)
{
    /// <summary>Whether the highest day is above 2 mg/kg, Micronized 1.6, in whole numbers.</summary>
    public bool IsAbove => IsAboveFor(Milligrams.Max(), Grams);

    /// <summary>The weight as people write it.</summary>
    public string Kilograms => (Grams / 1_000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Tenths of mg/kg/day.</summary>
    private int Tenths => Formulation == Formulation.Micronized ? 16 : 20;

    /// <summary>Whether a day is above the maximum for a weight. One mg is 1,000 mg/kg of one gram.</summary>
    public bool IsAboveFor(long milligrams, long grams) => milligrams * 10_000 > grams * Tenths;

    /// <summary>Thousandths of a kg for which a day is exactly at the maximum, as a fraction.</summary>
    public Fraction GramsNeeded(long milligrams) => Fraction.Of((int)milligrams * 10_000, Tenths);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(",", Milligrams)} mg {Formulation} for {Grams} g under {string.Join(" ", Guidelines)}");
}
