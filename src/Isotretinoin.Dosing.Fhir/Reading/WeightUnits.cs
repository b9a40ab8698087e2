using System.Collections.Frozen;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The units of a body weight: five by code, and their texts.</summary>
internal static class WeightUnits
{
    private const string Gram = "g";
    private const string Ounce = "oz";
    private const int GramsOfKilogram = 1_000;
    private const int OuncesOfPound = 16;
    private const int MostWholeDigits = 9;
    private const int MostDecimals = 900;

    /// <summary>The units by UCUM code.</summary>
    public static FrozenDictionary<string, string> ByCode { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kg"] = WeightUnit.Kilogram.Id,
        ["g"] = Gram,
        ["[lb_av]"] = WeightUnit.Pound.Id,
        ["[oz_av]"] = Ounce,
        ["[stone_av]"] = WeightUnit.Stone.Id,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Grams = FrozenSet.ToFrozenSet(["g", "gram", "grams"], StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Ounces = FrozenSet.ToFrozenSet(["oz", "ounce", "ounces"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit of a text, in any case; null when it is none.</summary>
    public static string? OfText(string? text) => text is null ? null
        : ByCode.GetValueOrDefault(text) is { } coded ? coded
        : Grams.Contains(text) ? Gram
        : Ounces.Contains(text) ? Ounce
        : WeightUnit.Find(text)?.Id;

    /// <summary>The weight of a number in a unit; null when it is out of range.</summary>
    public static BodyWeight? Weight(FhirNode value, string unit)
    {
        if (value.Number is not { IsNegative: false, WholeDigits: <= MostWholeDigits } number)
        {
            return null;
        }

        // A gram and an ounce are whole parts of a kilogram and a pound, so the decimals stay exact.
        string? text = unit switch
        {
            Gram => FormattableString.Invariant($"{value.Decimal() / GramsOfKilogram} {WeightUnit.Kilogram}"),
            Ounce => FormattableString.Invariant($"{value.Decimal() / OuncesOfPound} {WeightUnit.Pound}"),
            _ => $"{number.ToPlainText(MostDecimals)} {unit}",
        };
        return BodyWeight.TryParse(text, provider: null, out BodyWeight weight) ? weight : null;
    }
}
