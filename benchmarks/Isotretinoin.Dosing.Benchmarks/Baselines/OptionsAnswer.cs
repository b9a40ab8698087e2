namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of making a table of options answers with: how many rows, and the sums down three of its columns.</summary>
public readonly record struct OptionsAnswer(int Rows, int Milligrams, int Days, int DaysWithin);
