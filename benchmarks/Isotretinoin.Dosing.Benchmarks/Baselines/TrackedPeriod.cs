namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A period of one daily dose in a tracker, both dates included.</summary>
public sealed record TrackedPeriod(DateOnly From, DateOnly To, decimal Mg);
