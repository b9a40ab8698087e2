using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One row of the options table: a makeable daily dose and its course.</summary>
public sealed class DoseOption
{
    internal DoseOption(CapsuleCombination capsules, BodyWeight weight, DoseBand band, CumulativeTarget target)
    {
        (Capsules, Weight, Band, Target) = (capsules, weight, band, target);
        long dose = capsules.Dose.Picograms;
        long daysWithin = target.Upper.For(weight).Picograms / dose;
        Days = (int)WholeDivision.Up(target.Lower.For(weight).Picograms, dose);
        DaysWithin = daysWithin == 0 ? null : (int)daysWithin;
    }

    /// <summary>The capsules of the day.</summary>
    public CapsuleCombination Capsules { get; }

    /// <summary>The dose in mg/kg/day, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogramPerDay => Capsules.Dose.MilligramsPerKilogram(Weight);

    /// <summary>The days until the lower end of the target is reached, rounded up.</summary>
    public int Days { get; }

    /// <summary>The days within the upper end of the target, rounded down; null when there are none.</summary>
    public int? DaysWithin { get; }

    /// <summary>The capsules for <see cref="Days"/> days, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Quantities() => CapsuleQuantities.Of(Capsules, Days);

    /// <summary>The dose and the days: <c>60 mg/day, ≈0.933 mg/kg/day, 129 to 160 days</c>.</summary>
    public override string ToString()
    {
        string perKilogram = RatioText.WithUnit(MilligramsPerKilogramPerDay, WeightBasedDose.Accepted.Unit);
        string within = DaysWithin > Days ? string.Create(CultureInfo.InvariantCulture, $" to {DaysWithin}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Capsules.Dose:A}, {perKilogram}, {Days}{within} days");
    }

    /// <summary>The weight, band and target of the table.</summary>
    internal BodyWeight Weight { get; }

    internal DoseBand Band { get; }

    internal CumulativeTarget Target { get; }
}
