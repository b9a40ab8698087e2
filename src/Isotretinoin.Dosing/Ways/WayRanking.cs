using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>The order of ways by the stated keys, and those that none beats.</summary>
internal sealed class WayRanking(ImmutableArray<WayOrder> keys)
{
    /// <summary>The values of the keys in one number.</summary>
    public ulong Key(WayMeasures way)
    {
        ulong packed = 0;
        foreach (WayOrder key in keys)
        {
            packed = (packed << key.Bits) | key.Of(way);
        }

        return packed;
    }

    /// <summary>The values that no other beats: at least as good by every key, and better by one.</summary>
    /// <param name="inOrder">Ways in their order: what beats a way is before it.</param>
    public HashSet<ulong> Unbeaten(List<RankedWay> inOrder)
    {
        Span<ulong> masks = stackalloc ulong[keys.Length];
        Fill(masks);
        var unbeaten = new List<ulong>();
        ulong? before = null;
        foreach (RankedWay way in inOrder)
        {
            if (way.Key != before && !IsBeaten(way.Key, unbeaten, masks))
            {
                unbeaten.Add(way.Key);
            }

            before = way.Key;
        }

        return [.. unbeaten];
    }

    private void Fill(Span<ulong> masks)
    {
        int shift = 0;
        for (int place = keys.Length - 1; place >= 0; place--)
        {
            masks[place] = ((1ul << keys[place].Bits) - 1) << shift;
            shift += keys[place].Bits;
        }
    }

    // What beats one way often beats the next, so it is moved to the front.
    private static bool IsBeaten(ulong key, List<ulong> unbeaten, ReadOnlySpan<ulong> masks)
    {
        Span<ulong> others = CollectionsMarshal.AsSpan(unbeaten);
        for (int place = 0; place < others.Length; place++)
        {
            if (IsAtLeastAsGood(others[place], key, masks))
            {
                (others[0], others[place]) = (others[place], others[0]);
                return true;
            }
        }

        return false;
    }

    private static bool IsAtLeastAsGood(ulong one, ulong other, ReadOnlySpan<ulong> masks)
    {
        foreach (ulong mask in masks)
        {
            if ((one & mask) > (other & mask))
            {
                return false;
            }
        }

        return true;
    }
}
