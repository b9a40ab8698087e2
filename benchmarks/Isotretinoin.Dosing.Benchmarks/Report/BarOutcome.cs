namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What was measured against a bar, and whether it keeps to it.</summary>
public sealed record BarOutcome(string Subject, string Wanted, string Measured, bool IsKept);
