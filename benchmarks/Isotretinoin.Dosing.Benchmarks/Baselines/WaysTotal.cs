namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>How many ways there are, and the days of those listed, added up.</summary>
public readonly record struct WaysTotal(int Count, int DaysListed);
