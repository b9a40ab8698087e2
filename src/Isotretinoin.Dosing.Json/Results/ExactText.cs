using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Json;

/// <summary>Fractions that are not negative, as decimal numbers with every digit.</summary>
internal static class ExactText
{
    /// <summary>The number without trailing zeros; null when it has no finite decimal form.</summary>
    public static string? Of(Ratio ratio)
    {
        BigInteger rest = ratio.Denominator;
        int decimals = Math.Max(TakeOut(ref rest, 2), TakeOut(ref rest, 5));
        if (!rest.IsOne)
        {
            return null;
        }

        string digits = (ratio.Numerator * BigInteger.Pow(10, decimals) / ratio.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>How often a factor is in a number, which is left without it.</summary>
    private static int TakeOut(ref BigInteger number, int factor)
    {
        int times = 0;
        for (; (number % factor).IsZero; times++)
        {
            number /= factor;
        }

        return times;
    }
}
