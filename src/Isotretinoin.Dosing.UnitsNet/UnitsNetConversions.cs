using UnitsNet;

namespace Isotretinoin.Dosing;

/// <summary>Body weights and doses from the quantities of UnitsNet, and back.</summary>
/// <remarks>
/// UnitsNet holds binary floating-point numbers. Inwards a number is read in its own unit, to 15 digits, with the exact factor to the
/// unit of the library (kg, g, lb, st; kg, g, mg, µg and these per day or per kg); any other unit is converted by UnitsNet first. Of a
/// dose, what lies beyond the decimals of its range is dropped where it is under one part in a million million, which is the noise of
/// sums; any more is refused. Outwards a number of up to 15 digits becomes the nearest double, from which the same value is read again.
/// UnitsNet has no milligrams of a formulation and no mass of a patient: the caller says inwards what a mass is, and outwards the
/// formulation is lost.
/// There is no conversion to a <see cref="WeightBasedDose"/>: UnitsNet has no mg/kg/day.
/// </remarks>
public static class UnitsNetConversions
{
    /// <summary>A patient's body weight.</summary>
    /// <param name="mass">More than 0, up to 500 kg, after rounding to the nearest gram, ties to even.</param>
    /// <exception cref="OutOfRangeException">The mass is outside the range, as a default mass is.</exception>
    public static BodyWeight ToBodyWeight(this Mass mass) =>
        BodyWeight.FromKilograms(StatedUnits.Kilograms(mass).In(BodyWeight.Accepted, nameof(mass)));

    /// <summary>A dose over any number of days, in mg.</summary>
    /// <param name="mass">0 to 500,000 mg, at most 6 decimals. A dose of 0 is not stated in kg, since that is a default mass.</param>
    /// <param name="formulation">The formulation of its milligrams.</param>
    /// <exception cref="OutOfRangeException">The mass is outside the range, or has more than 6 decimals of a milligram.</exception>
    /// <exception cref="InvalidOperationException">The mass is the default value.</exception>
    public static TotalDose ToTotalDose(this Mass mass, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        MustBeStated(mass.Value == 0 && mass.Unit == Mass.BaseUnit, nameof(Mass), "0 kg", "mg");
        return TotalDose.FromMilligrams(StatedUnits.Milligrams(mass).In(TotalDose.Accepted, nameof(mass)), formulation);
    }

    /// <summary>The dose of one day, in mg/day.</summary>
    /// <param name="flow">0 to 1,000 mg/day, at most 6 decimals. A dose of 0 is not stated in g/s, since that is a default flow.</param>
    /// <param name="formulation">The formulation of its milligrams.</param>
    /// <exception cref="OutOfRangeException">The flow is outside the range, or has more than 6 decimals of a milligram.</exception>
    /// <exception cref="InvalidOperationException">The flow is the default value.</exception>
    public static DailyDose ToDailyDose(this MassFlow flow, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        MustBeStated(flow.Value == 0 && flow.Unit == MassFlow.BaseUnit, nameof(MassFlow), "0 g/s", "mg/day");
        return DailyDose.FromMilligrams(StatedUnits.MilligramsPerDay(flow).In(DailyDose.Accepted, nameof(flow)), formulation);
    }

    /// <summary>A cumulative dose, in mg/kg: a milligram of drug for each kilogram of body weight.</summary>
    /// <param name="fraction">More than 0, up to 1,000 mg/kg, at most 3 decimals.</param>
    /// <param name="formulation">The formulation of its milligrams.</param>
    /// <exception cref="OutOfRangeException">
    /// The fraction is outside the range, as a default fraction is, or has more than 3 decimals of a milligram.
    /// </exception>
    public static CumulativeDose ToCumulativeDose(this MassFraction fraction, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        decimal milligrams = StatedUnits.MilligramsPerKilogram(fraction).In(CumulativeDose.Accepted, nameof(fraction));
        return CumulativeDose.FromMilligramsPerKilogram(milligrams, formulation);
    }

    /// <summary>The body weight in kg: the nearest double.</summary>
    /// <exception cref="InvalidOperationException">The weight is the default value.</exception>
    public static Mass ToMass(this BodyWeight weight) => Mass.FromKilograms((double)weight.Kilograms);

    /// <summary>The dose in mg, without its formulation: the nearest double of up to 15 digits.</summary>
    /// <exception cref="InvalidOperationException">The dose is the default value.</exception>
    public static Mass ToMass(this TotalDose dose) => Mass.FromMilligrams((double)dose.Milligrams);

    /// <summary>The dose in mg/day, without its formulation: the nearest double of up to 15 digits.</summary>
    /// <exception cref="InvalidOperationException">The dose is the default value.</exception>
    public static MassFlow ToMassFlow(this DailyDose dose) => MassFlow.FromMilligramsPerDay((double)dose.Milligrams);

    /// <summary>The dose in mg/kg, without its formulation: the nearest double of up to 15 digits.</summary>
    /// <exception cref="InvalidOperationException">The dose is the default value.</exception>
    public static MassFraction ToMassFraction(this CumulativeDose dose) =>
        MassFraction.FromMilligramsPerKilogram((double)dose.MilligramsPerKilogram);

    private static void MustBeStated(bool isDefault, string quantity, string value, string unit)
    {
        if (isDefault)
        {
            throw new InvalidOperationException(
                $"This {quantity} is the default value, {value}, not a dose. Create a dose of 0 in another unit, such as {unit}.");
        }
    }
}
