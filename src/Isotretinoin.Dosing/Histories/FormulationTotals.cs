using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Totals in picograms, by formulation.</summary>
internal sealed class FormulationTotals
{
    // Indexed as Formulation.All.
    private readonly long[] picograms = new long[Formulation.All.Length];

    public void Add(Formulation formulation, long added) => picograms[formulation.Place] += added;

    /// <summary>The sum converted to one formulation.</summary>
    public TotalDose In(Formulation formulation) =>
        TotalDose.OfPicograms(Formulation.All.Sum(stated => stated.Convert(picograms[stated.Place], formulation)), formulation);

    /// <summary>The totals above 0, in the order of <see cref="Formulation.All"/>.</summary>
    public ImmutableArray<TotalDose> AboveZero()
    {
        ImmutableArray<TotalDose> totals = [];
        foreach (Formulation stated in Formulation.All)
        {
            long total = picograms[stated.Place];
            totals = total > 0 ? totals.Add(TotalDose.OfPicograms(total, stated)) : totals;
        }

        return totals;
    }
}
