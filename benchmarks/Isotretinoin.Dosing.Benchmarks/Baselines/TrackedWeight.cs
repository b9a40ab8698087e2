namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A weight in a tracker.</summary>
public sealed record TrackedWeight(DateOnly Date, decimal Kg);
