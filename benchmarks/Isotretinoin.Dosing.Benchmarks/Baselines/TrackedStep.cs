namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A step of a plan in a calculator; the last one has no days.</summary>
public sealed record TrackedStep(decimal MgPerKgPerDay, int Days);
