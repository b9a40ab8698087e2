namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of planning a patient of a cohort answers with.</summary>
public readonly record struct CohortAnswer(int Days, int Milligrams, int Of40, int Of30, int Of20, int Of10);
