using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One row of the table that a prescriber chooses from: a makeable daily dose and where it leads.</summary>
public sealed class DoseOption
{
    internal DoseOption(CapsuleCombination capsules, BodyWeight weight, DoseBand band, CumulativeTarget target, long days, long daysWithin)
    {
        (Weight, Band, Target) = (weight, band, target);
        (Capsules, Days, DaysWithin) = (capsules, (int)days, daysWithin == 0 ? null : (int)daysWithin);
    }

    /// <summary>The capsules of the day.</summary>
    public CapsuleCombination Capsules { get; }

    /// <summary>The dose in mg/kg/day, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogramPerDay => Capsules.Dose.MilligramsPerKilogram(Weight);

    /// <summary>The days until the lower end of the target is reached, rounded up.</summary>
    public int Days { get; }

    /// <summary>The days that stay within the upper end of the target, rounded down; null when not even one does.</summary>
    public int? DaysWithin { get; }

    /// <summary>The capsules for <see cref="Days"/> days, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Quantities() => CapsuleQuantities.Of(Capsules, Days);

    /// <summary>For whom, within what and towards what: those of the table.</summary>
    internal BodyWeight Weight { get; }

    internal DoseBand Band { get; }

    internal CumulativeTarget Target { get; }
}
