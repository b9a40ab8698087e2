using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Json;

/// <summary>Decimals and fractions as digits.</summary>
internal static class ExactText
{
    private const int DecimalsOtherwise = 6;

    private static ReadOnlySpan<long> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Writes every digit that a number holds.</summary>
    /// <returns>The length in bytes.</returns>
    public static int Write(decimal value, Span<byte> utf8)
    {
        int length;
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        if ((parts[1] | parts[2]) != 0 || decimal.IsNegative(value) || value.Scale >= PowersOfTen.Length)
        {
            _ = Utf8Formatter.TryFormat(value, utf8, out length);
            return length;
        }

        // Nearly all numbers of an answer have at most 32 bits and few decimals.
        (long whole, long rest) = Math.DivRem(unchecked((uint)parts[0]), PowersOfTen[value.Scale]);
        _ = Utf8Formatter.TryFormat(whole, utf8, out length);
        if (value.Scale == 0)
        {
            return length;
        }

        utf8[length] = (byte)'.';
        _ = Utf8Formatter.TryFormat(rest, utf8[(length + 1)..], out int decimals, new StandardFormat('D', value.Scale));
        return length + 1 + decimals;
    }

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
