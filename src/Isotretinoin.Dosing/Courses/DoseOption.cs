using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One row of the table that a prescriber chooses from: a makeable daily dose and where it leads.</summary>
public sealed class DoseOption
{
    private readonly BodyWeight weight;
    private readonly DoseBand band;
    private readonly CumulativeTarget target;

    internal DoseOption(CapsuleCombination capsules, BodyWeight weight, DoseBand band, CumulativeTarget target, long days, long daysWithin)
    {
        (this.weight, this.band, this.target) = (weight, band, target);
        (Capsules, Days, DaysWithin) = (capsules, (int)days, daysWithin == 0 ? null : (int)daysWithin);
    }

    /// <summary>The capsules of the day.</summary>
    public CapsuleCombination Capsules { get; }

    /// <summary>The dose in mg/kg/day, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogramPerDay => Capsules.Dose.MilligramsPerKilogram(weight);

    /// <summary>The days until the lower end of the target is reached, rounded up.</summary>
    public int Days { get; }

    /// <summary>The days that stay within the upper end of the target, rounded down; null when not even one does.</summary>
    public int? DaysWithin { get; }

    /// <summary>The capsules for <see cref="Days"/> days, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Quantities => CapsuleQuantities.Of(Capsules, Days);

    /// <summary>Why every number of the row is what it is; worked out when asked for.</summary>
    public Derivation Derivation => OptionWorking.Of(this, weight, band, target);
}
