namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of reviewing an order answers with: the findings of each severity.</summary>
public readonly record struct ReviewAnswer(int Critical, int Warning, int Info);
