using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>Indexes of a list, sorted by date; a stable sort.</summary>
internal static class StatedOrder
{
    public static int[] ByDate<T>(ReadOnlySpan<T> stated, Func<T, DateOnly> dateOf)
    {
        int[] places = new int[stated.Length];
        bool isByDate = true;
        for (int place = 1; place < places.Length; place++)
        {
            places[place] = place;
            isByDate &= dateOf(stated[place - 1]) <= dateOf(stated[place]);
        }

        return isByDate ? places : Sorted(places, stated, dateOf);
    }

    /// <summary>The elements in the order of their places.</summary>
    public static ImmutableArray<T> Ordered<T>(ImmutableArray<T> stated, int[] places)
    {
        var ordered = new T[places.Length];
        for (int place = 0; place < ordered.Length; place++)
        {
            ordered[place] = stated[places[place]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }

    private static int[] Sorted<T>(int[] places, ReadOnlySpan<T> stated, Func<T, DateOnly> dateOf)
    {
        long[] keys = new long[places.Length];
        for (int place = 0; place < keys.Length; place++)
        {
            keys[place] = ((long)dateOf(stated[place]).DayNumber << 32) + place;
        }

        Array.Sort(keys, places);
        return places;
    }
}
