using UnitsNet;
using UnitsNet.Units;

namespace Isotretinoin.Dosing;

/// <summary>
/// The numbers of quantities in the units in which they were stated, for the units of clinics and pharmacies. Any other unit is converted
/// by UnitsNet, whose factors are binary.
/// </summary>
internal static class StatedUnits
{
    /// <summary>A mass of a body, with the factor to kg.</summary>
    public static StatedNumber Kilograms(Mass mass) => mass.Unit switch
    {
        MassUnit.Kilogram => new(mass.Value, 1m, "kg"),
        MassUnit.Gram => new(mass.Value, 0.001m, "g"),
        MassUnit.Pound => new(mass.Value, 0.45359237m, "lb"),
        MassUnit.Stone => new(mass.Value, 6.35029318m, "st"),
        _ => new(mass.Kilograms, 1m, "kg"),
    };

    /// <summary>A mass of drug, with the factor to mg.</summary>
    public static StatedNumber Milligrams(Mass mass) => mass.Unit switch
    {
        MassUnit.Milligram => new(mass.Value, 1m, "mg"),
        MassUnit.Microgram => new(mass.Value, 0.001m, "µg"),
        MassUnit.Gram => new(mass.Value, 1_000m, "g"),
        MassUnit.Kilogram => new(mass.Value, 1_000_000m, "kg"),
        _ => new(mass.Milligrams, 1m, "mg"),
    };

    /// <summary>A mass of drug in a time, with the factor to mg/day.</summary>
    public static StatedNumber MilligramsPerDay(MassFlow flow) => flow.Unit switch
    {
        MassFlowUnit.MilligramPerDay => new(flow.Value, 1m, "mg/day"),
        MassFlowUnit.MicrogramPerDay => new(flow.Value, 0.001m, "µg/day"),
        MassFlowUnit.GramPerDay => new(flow.Value, 1_000m, "g/day"),
        MassFlowUnit.KilogramPerDay => new(flow.Value, 1_000_000m, "kg/day"),
        _ => new(flow.MilligramsPerDay, 1m, "mg/day"),
    };

    /// <summary>A mass of drug for a mass of body, with the factor to mg/kg.</summary>
    public static StatedNumber MilligramsPerKilogram(MassFraction fraction) => fraction.Unit switch
    {
        MassFractionUnit.MilligramPerKilogram => new(fraction.Value, 1m, "mg/kg"),
        MassFractionUnit.MicrogramPerKilogram => new(fraction.Value, 0.001m, "µg/kg"),
        MassFractionUnit.GramPerKilogram => new(fraction.Value, 1_000m, "g/kg"),
        MassFractionUnit.KilogramPerKilogram => new(fraction.Value, 1_000_000m, "kg/kg"),
        _ => new(fraction.MilligramsPerKilogram, 1m, "mg/kg"),
    };
}
