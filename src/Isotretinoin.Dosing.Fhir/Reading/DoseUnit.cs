using System.Collections.Frozen;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A unit of a dose or of a quantity of capsules.</summary>
internal sealed class DoseUnit
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Ucum = "http://unitsofmeasure.org";
    private const string PerKilogramPrefix = "mg/kg";

    private DoseUnit(string name) => Name = name;

    /// <summary>Capsules.</summary>
    public static DoseUnit Capsule { get; } = new("capsules");

    /// <summary>Tablets, which are read as capsules, with a remark.</summary>
    public static DoseUnit Tablet { get; } = new("tablets");

    /// <summary>Milligrams.</summary>
    public static DoseUnit Milligram { get; } = new("mg");

    /// <summary>Grams.</summary>
    public static DoseUnit Gram { get; } = new("g");

    /// <summary>Micrograms.</summary>
    public static DoseUnit Microgram { get; } = new("ug");

    /// <summary>Milligrams for each kilogram, at a time or in a day.</summary>
    public static DoseUnit PerKilogram { get; } = new("mg/kg");

    /// <summary>The units by code, each with the only system in which the code is that unit; any other system when it is empty.</summary>
    public static FrozenDictionary<string, (DoseUnit Unit, string System)> ByCode { get; } =
        new Dictionary<string, (DoseUnit, string)>(StringComparer.Ordinal)
        {
            ["CAP"] = (Capsule, ""),
            ["TAB"] = (Tablet, ""),
            ["732937005"] = (Capsule, Snomed),
            ["{capsule}"] = (Capsule, ""),
            ["{Capsule}"] = (Capsule, ""),
            ["{cap}"] = (Capsule, ""),
            ["{pill}"] = (Capsule, ""),
            ["{Pill}"] = (Capsule, ""),
            ["1"] = (Capsule, Ucum),
            ["mg"] = (Milligram, ""),
            ["g"] = (Gram, ""),
            ["ug"] = (Microgram, ""),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The units by text, in any case.</summary>
    public static FrozenDictionary<string, DoseUnit> ByText { get; } =
        new Dictionary<string, DoseUnit>(StringComparer.OrdinalIgnoreCase)
        {
            ["capsule"] = Capsule,
            ["capsules"] = Capsule,
            ["cap"] = Capsule,
            ["caps"] = Capsule,
            ["{capsule}"] = Capsule,
            ["{cap}"] = Capsule,
            ["{pill}"] = Capsule,
            ["tablet"] = Tablet,
            ["tablets"] = Tablet,
            ["tab"] = Tablet,
            ["tabs"] = Tablet,
            ["mg"] = Milligram,
            ["g"] = Gram,
            ["ug"] = Microgram,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in a sentence.</summary>
    public string Name { get; }

    /// <summary>Whether it counts capsules.</summary>
    public bool IsOfCapsules => this == Capsule || this == Tablet;

    /// <summary>The unit of a quantity: by its code, else by its text; null when it is none of these, or code and text differ.</summary>
    public static DoseUnit? Of(FhirNode quantity)
    {
        DoseUnit? text = quantity["unit"u8].Text is { } unit ? OfText(unit) : null;
        if (quantity["code"u8].Text is not { } code)
        {
            return text;
        }

        DoseUnit? coded = code.StartsWith(PerKilogramPrefix, StringComparison.Ordinal) ? PerKilogram
            : ByCode.TryGetValue(code, out (DoseUnit Unit, string System) known)
                && (known.System.Length == 0 || quantity["system"u8].Says(known.System)) ? known.Unit
            : null;
        return coded is null || text is null || text == coded || (text.IsOfCapsules && coded.IsOfCapsules) ? coded : null;
    }

    /// <summary>The unit as it was written, for a sentence.</summary>
    public static string Shown(FhirNode quantity)
    {
        string?[] parts = [quantity["code"u8].Text, quantity["unit"u8].Text];
        string[] stated = [.. parts.OfType<string>().Distinct().Select(part => $"'{Dosing.Excerpt.Of(part)}'")];
        return stated.Length == 0 ? "no unit" : $"the unit {string.Join(", ", stated)}";
    }

    private static DoseUnit? OfText(string unit) =>
        unit.StartsWith(PerKilogramPrefix, StringComparison.OrdinalIgnoreCase) ? PerKilogram : ByText.GetValueOrDefault(unit);
}
