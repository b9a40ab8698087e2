using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Totals in picograms, by formulation.</summary>
internal sealed class FormulationTotals
{
    // Indexed as Formulation.All.
    private readonly long[] picograms = new long[Formulation.All.Length];

    public void Add(Formulation formulation, long added) => picograms[formulation.Place] += added;

    /// <summary>The sum converted to one formulation.</summary>
    public TotalDose In(Formulation formulation)
    {
        long total = 0;
        foreach (Formulation stated in Formulation.All)
        {
            total += stated.Convert(picograms[stated.Place], formulation);
        }

        return TotalDose.OfPicograms(total, formulation);
    }

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
