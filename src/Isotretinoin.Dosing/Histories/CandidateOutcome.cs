using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What one way of going on comes to.</summary>
public sealed class CandidateOutcome
{
    private readonly DateOnly on;

    internal CandidateOutcome(Candidate candidate, Projection projection, DateOnly on) => (Candidate, Projection, this.on) = (candidate, projection, on);

    /// <summary>The way of going on.</summary>
    public Candidate Candidate { get; }

    /// <summary>When the ends of the target are reached.</summary>
    public Projection Projection { get; }

    /// <summary>The cumulative dose at the end of the date of the comparison, in mg/kg of the target's formulation, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram => Projection.MilligramsPerKilogramOn(on);

    /// <summary>The mean dose from the next day through the date of the comparison, off days and pauses included, in mg/kg/day of the target's formulation, as an exact fraction.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay => Projection.MeanMilligramsPerKilogramPerDayThrough(on);

    /// <summary>The capsules from the next day through the date of the comparison, strongest first; null when the candidate names no product.</summary>
    public ImmutableArray<CapsuleCount>? Capsules => Candidate.CapsulesIn(Projection.DaysThrough(on), Projection.Progress.AsOf);
}
