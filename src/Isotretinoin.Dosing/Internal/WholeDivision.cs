using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>Whole-number divisions with named rounding. Dividends are at least 0, divisors above 0.</summary>
internal static class WholeDivision
{
    public static BigInteger HalfEven(BigInteger dividend, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        int toHalf = (rest * 2).CompareTo(divisor);
        return toHalf > 0 || (toHalf == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    public static long HalfEven(long dividend, long divisor)
    {
        (long quotient, long rest) = Math.DivRem(dividend, divisor);
        int toHalf = rest.CompareTo(divisor - rest);
        return toHalf > 0 || (toHalf == 0 && long.IsOddInteger(quotient)) ? quotient + 1 : quotient;
    }

    // Inlined, so that a constant divisor becomes a multiplication.
    public static long Up(long dividend, long divisor) => (dividend + divisor - 1) / divisor;
}
