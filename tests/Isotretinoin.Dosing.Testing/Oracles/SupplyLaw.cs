namespace Isotretinoin.Dosing.Testing;

/// <summary>Fills partition the days of phases in which something is taken, and none straddles a change of dose, asserted of plain numbers.</summary>
public static class SupplyLaw
{
    public static void Holds(IReadOnlyList<(int First, int Last)> fills, IReadOnlyList<(int First, int Last)> phases, int days)
    {
        Assert.Equal(phases.SelectMany(phase => Enumerable.Range(phase.First, phase.Last - phase.First + 1)), fills.SelectMany(fill => Enumerable.Range(fill.First, fill.Last - fill.First + 1)));
        Assert.All(fills, fill => Assert.InRange(fill.Last - fill.First + 1, 1, days));
        foreach ((int first, int last) in fills)
        {
            (int First, int Last) phase = Assert.Single(phases, p => p.First <= first && last <= p.Last);
            Assert.Equal(0, (first - phase.First) % days);
            Assert.True(last == phase.Last || last - first + 1 == days);
        }
    }
}
