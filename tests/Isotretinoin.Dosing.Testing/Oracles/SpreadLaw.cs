namespace Isotretinoin.Dosing.Testing;

/// <summary>What must hold of a dose that is spread over days between two makeable doses, asserted of plain numbers.</summary>
public static class SpreadLaw
{
    public static void Holds(IReadOnlyList<int> row, Fraction exact, int below, int above, int days)
    {
        Assert.All(row, dose => Assert.True(dose == below || dose == above));
        Assert.True(row.Count == days || (row.Count == 1 && row.Distinct().Count() == 1));
        if (row.Count > 1)
        {
            Assert.Equal(2, row.Distinct().Count());
        }

        Fraction mean = Fraction.Of(row.Sum(), row.Count);
        for (int sofar = 1; sofar <= row.Count; sofar++)
        {
            Assert.True(row.Take(sofar).Sum() <= mean * sofar, $"Ahead of its mean on day {sofar}.");
            Assert.True(row.Take(sofar).Sum() > (mean * sofar) - (above - below) || above == below, $"More than a capsule dose behind on day {sofar}.");
        }

        foreach (Fraction other in Enumerable.Range(0, days + 1).Select(k => Fraction.Of((k * above) + ((days - k) * below), days)))
        {
            int nearer = (other - exact).Size().CompareTo((mean - exact).Size());
            Assert.True(nearer > 0 || (nearer == 0 && mean <= other), $"The mean {other} is nearer to {exact} than {mean}.");
        }
    }
}
