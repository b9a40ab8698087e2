using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What few steps of a titration state: together, so that a plain step carries one reference for all of it.</summary>
internal sealed record StepDetails(
    WeightBasedDose? DoseBeforeConversion, ImmutableArray<DailyDose> Cycle, CapsuleRounding? Rounding, Frequency? Frequency)
{
    public static StepDetails None { get; } = new(null, [], null, null);
}
