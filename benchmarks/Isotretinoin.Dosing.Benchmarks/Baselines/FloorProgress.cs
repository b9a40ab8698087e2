namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// A progress in straight-line whole-number arithmetic over days of the calendar as numbers: periods in order, missed days that lie in them, and at most
/// two weights. Nothing is checked, and nothing but whole doses is known.
/// </summary>
public static class FloorProgress
{
    private const long ThousandthsOfAGram = 1_000_000;

    /// <summary>Milligrams over one weight.</summary>
    public static ProgressAnswer OverOne(ReadOnlySpan<int> first, ReadOnlySpan<int> last, ReadOnlySpan<int> dose, ReadOnlySpan<int> missed, int asOf, long grams)
    {
        (int days, int misses, int milligrams) = (0, 0, 0);
        for (int i = 0; i < first.Length && first[i] <= asOf; i++)
        {
            int end = Math.Min(last[i], asOf);
            int off = Within(missed, first[i], end);
            (days, misses) = (days + end - first[i] + 1 - off, misses + off);
            milligrams += (end - first[i] + 1 - off) * dose[i];
        }

        return new ProgressAnswer(days, misses, milligrams, HalfEven(milligrams * ThousandthsOfAGram, grams));
    }

    /// <summary>Milligrams over the weight of each day: the earlier until the day before a change, the later from it on.</summary>
    public static ProgressAnswer OverEach(
        ReadOnlySpan<int> first, ReadOnlySpan<int> last, ReadOnlySpan<int> dose, ReadOnlySpan<int> missed, int asOf, long earlierGrams, int change, long laterGrams)
    {
        (int days, int misses, int earlier, int later) = (0, 0, 0, 0);
        for (int i = 0; i < first.Length && first[i] <= asOf; i++)
        {
            int end = Math.Min(last[i], asOf);
            int off = Within(missed, first[i], end);
            (days, misses) = (days + end - first[i] + 1 - off, misses + off);
            int lastEarlier = Math.Min(end, change - 1);
            int firstLater = Math.Max(first[i], change);
            earlier += lastEarlier < first[i] ? 0 : (lastEarlier - first[i] + 1 - Within(missed, first[i], lastEarlier)) * dose[i];
            later += end < firstLater ? 0 : (end - firstLater + 1 - Within(missed, firstLater, end)) * dose[i];
        }

        long over = (earlier * laterGrams) + (later * earlierGrams);
        return new ProgressAnswer(days, misses, earlier + later, HalfEven(over * ThousandthsOfAGram, earlierGrams * laterGrams));
    }

    private static int Within(ReadOnlySpan<int> days, int first, int last)
    {
        int within = 0;
        foreach (int day in days)
        {
            within += day >= first && day <= last ? 1 : 0;
        }

        return within;
    }

    private static long HalfEven(long dividend, long divisor)
    {
        (long whole, long rest) = Math.DivRem(dividend, divisor);
        return whole + ((2 * rest) + (whole & 1) > divisor ? 1 : 0);
    }
}
