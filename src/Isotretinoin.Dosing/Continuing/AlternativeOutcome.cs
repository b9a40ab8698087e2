using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The outcome of one alternative.</summary>
public sealed class AlternativeOutcome
{
    internal AlternativeOutcome(Alternative alternative, Projection projection, DateOnly on)
    {
        (Alternative, Projection, On) = (alternative, projection, on);
        MilligramsPerKilogram = projection.MilligramsPerKilogramOn(on);
        MeanMilligramsPerKilogramPerDay = projection.MeanMilligramsPerKilogramPerDayThrough(on);
        Capsules = alternative.CapsulesIn(projection.DaysThrough(on), projection);
    }

    /// <summary>The alternative.</summary>
    public Alternative Alternative { get; }

    /// <summary>When the ends of the target are reached.</summary>
    public Projection Projection { get; }

    /// <summary>
    /// The cumulative dose at the end of the date of the comparison, in mg/kg of the formulation of the total, as an exact fraction.
    /// </summary>
    public Ratio MilligramsPerKilogram { get; }

    /// <summary>
    /// The mean dose from the next day through the date of the comparison, off days and pauses included, in
    /// mg/kg/day of the formulation of the total, as an exact fraction.
    /// </summary>
    public Ratio MeanMilligramsPerKilogramPerDay { get; }

    /// <summary>The capsules from the next day through the date of the comparison, strongest first; null without a product.</summary>
    public ImmutableArray<CapsuleCount>? Capsules { get; }

    /// <summary>The date of the comparison.</summary>
    internal DateOnly On { get; }

    /// <summary>
    /// The name, the cumulative dose and the projection: <c>two weeks off: ≈98.2 mg/kg; reached after 90 days, 2026-06-29</c>.
    /// </summary>
    public override string ToString() =>
        $"{Alternative.Name}: {RatioText.WithUnit(MilligramsPerKilogram, CumulativeDose.Accepted.Unit)}; {Projection}";
}
