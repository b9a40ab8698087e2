namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of planning a patient, or all patients of a cohort, answers with.</summary>
public readonly record struct CohortAnswer(int Milligrams, int Of40, int Of30, int Of20, int Of10)
{
    public CohortAnswer Plus(CohortAnswer other) =>
        new(Milligrams + other.Milligrams, Of40 + other.Of40, Of30 + other.Of30, Of20 + other.Of20, Of10 + other.Of10);
}
