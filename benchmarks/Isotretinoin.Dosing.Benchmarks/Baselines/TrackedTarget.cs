namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A target in a calculator, in mg/kg.</summary>
public sealed record TrackedTarget(decimal From, decimal To);
