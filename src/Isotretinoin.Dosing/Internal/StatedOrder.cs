namespace Isotretinoin.Dosing;

/// <summary>Indexes of a list, sorted by date; a stable sort.</summary>
internal static class StatedOrder
{
    public static int[] ByDate(int count, Func<int, DateOnly> dateOf)
    {
        int[] places = new int[count];
        long[] keys = new long[count];
        for (int place = 0; place < count; place++)
        {
            (places[place], keys[place]) = (place, ((long)dateOf(place).DayNumber << 32) + place);
        }

        Array.Sort(keys, places);
        return places;
    }
}
