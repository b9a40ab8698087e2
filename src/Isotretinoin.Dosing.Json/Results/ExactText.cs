using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Json;

/// <summary>Decimals and fractions as digits.</summary>
internal static class ExactText
{
    private const int DecimalsOtherwise = 6;

    private static ReadOnlySpan<uint> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Writes every digit that a number holds.</summary>
    /// <returns>The length in bytes.</returns>
    public static int Write(decimal value, Span<byte> utf8)
    {
        int length;
        int scale = value.Scale;
        Span<int> parts = [0, 0, 0, 0];
        _ = decimal.GetBits(value, parts);
        if ((parts[1] | parts[2]) != 0 || decimal.IsNegative(value) || scale >= PowersOfTen.Length)
        {
            _ = Utf8Formatter.TryFormat(value, utf8, out length);
            return length;
        }

        // Nearly all numbers of an answer have at most 32 bits and few decimals.
        uint digits = unchecked((uint)parts[0]);
        if (scale == 0)
        {
            _ = Utf8Formatter.TryFormat(digits, utf8, out length);
            return length;
        }

        (uint whole, uint rest) = Math.DivRem(digits, PowersOfTen[scale]);
        _ = Utf8Formatter.TryFormat(whole, utf8, out length);
        for (int place = length + scale; place > length; place--)
        {
            (rest, uint digit) = Math.DivRem(rest, 10);
            utf8[place] = (byte)('0' + digit);
        }

        utf8[length] = (byte)'.';
        return length + 1 + scale;
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
