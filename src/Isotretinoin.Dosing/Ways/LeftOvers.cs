namespace Isotretinoin.Dosing;

/// <summary>The capsules left over when every supply of a cycle is handed over in whole packs, by the days of the cycle.</summary>
internal sealed class LeftOvers(DosingCycle cycle, int supplyDays, Packs packs)
{
    // Of the first supplies, each of them whole.
    private readonly List<long> ofWhole = [0];

    // Ways ask for the same days again and again.
    private readonly Dictionary<int, long> known = [];

    public long In(int days)
    {
        if (!known.TryGetValue(days, out long left))
        {
            (int whole, int rest) = Math.DivRem(days, supplyDays);
            left = OfWhole(whole) + (rest == 0 ? 0 : Of(whole, rest));
            known.Add(days, left);
        }

        return left;
    }

    private long OfWhole(int supplies)
    {
        while (ofWhole.Count <= supplies)
        {
            ofWhole.Add(ofWhole[^1] + Of(ofWhole.Count - 1, supplyDays));
        }

        return ofWhole[supplies];
    }

    private long Of(int supply, int days)
    {
        Span<long> counts = stackalloc long[cycle.Product.StrengthsInMilligrams.Length];
        long before = (long)supply * supplyDays;
        cycle.AddCapsules(before + 1, before + days, counts);
        long left = 0;
        foreach (long count in counts)
        {
            left += packs.LeftOver(count);
        }

        return left;
    }
}
