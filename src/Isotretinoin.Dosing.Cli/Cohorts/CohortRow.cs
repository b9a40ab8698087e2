namespace Isotretinoin.Dosing.Cli;

/// <summary>A patient of a file: the line on which the patient stands, and the weight that it states.</summary>
internal readonly record struct CohortRow(long Line, BodyWeight Weight);
