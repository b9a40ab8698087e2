using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Json;

/// <summary>Fractions as decimal text.</summary>
internal static class ExactText
{
    private const int DecimalsOtherwise = 6;

    /// <summary>
    /// The number with every digit, or to 6 decimals, ties to even, when it has no finite decimal form; without trailing zeros.
    /// </summary>
    public static string Of(Ratio ratio) => ratio < Ratio.Zero ? $"-{OfPositive(Ratio.Zero - ratio)}" : OfPositive(ratio);

    private static string OfPositive(Ratio ratio)
    {
        BigInteger rest = ratio.Denominator;
        int decimals = Math.Max(TakeOut(ref rest, 2), TakeOut(ref rest, 5));
        if (!rest.IsOne)
        {
            return ratio.Round(DecimalsOtherwise).ToString("0.######", CultureInfo.InvariantCulture);
        }

        string digits = (ratio.Numerator * BigInteger.Pow(10, decimals) / ratio.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(
            decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>The multiplicity of a factor of a number; the factor is divided out.</summary>
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
