using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Whole picograms of each formulation.</summary>
internal struct FormulationTotals
{
    private long conventional;
    private long lidose;
    private long micronized;

    public void Add(Formulation formulation, long picograms)
    {
        if (formulation == Formulation.Conventional)
        {
            conventional += picograms;
        }
        else if (formulation == Formulation.Lidose)
        {
            lidose += picograms;
        }
        else
        {
            micronized += picograms;
        }
    }

    /// <summary>The sum of all by their worth in one formulation.</summary>
    public readonly TotalDose In(Formulation formulation) => TotalDose.OfPicograms(
        Formulation.Conventional.Convert(conventional, formulation) + Formulation.Lidose.Convert(lidose, formulation) + Formulation.Micronized.Convert(micronized, formulation),
        formulation);

    /// <summary>Those above 0, in the order of <see cref="Formulation.All"/>.</summary>
    public readonly ImmutableArray<TotalDose> AboveZero() => [.. new[]
    {
        TotalDose.OfPicograms(conventional, Formulation.Conventional),
        TotalDose.OfPicograms(lidose, Formulation.Lidose),
        TotalDose.OfPicograms(micronized, Formulation.Micronized),
    }.Where(dose => dose.Picograms > 0)];
}
