namespace Isotretinoin.Dosing;

/// <summary>Conversion of fine units to decimals.</summary>
internal static class ExactDecimal
{
    /// <summary>The greatest power of <see cref="PowerOfTen"/>.</summary>
    public const int GreatestPower = 12;

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000,
    ];

    /// <summary>A fine-unit value with a number of decimals, without trailing zeros: 2,500 with 3 decimals is 2.5.</summary>
    public static decimal Of(long fine, int decimals)
    {
        (long whole, long rest) = Math.DivRem(fine, PowerOfTen(decimals));
        if (rest == 0)
        {
            return whole;
        }

        while (fine % 10 == 0)
        {
            (fine, decimals) = (fine / 10, decimals - 1);
        }

        long size = Math.Abs(fine);
        return new decimal(unchecked((int)size), unchecked((int)(size >> 32)), hi: 0, isNegative: fine < 0, (byte)decimals);
    }

    /// <summary>The value in the whole numbers that so many decimals make: 2.5 of 3 decimals is 2,500.</summary>
    /// <returns>Whether the value has no more decimals and is not too large.</returns>
    public static bool TryFine(decimal value, int decimals, out long fine)
    {
        fine = 0;
        Span<int> parts = [0, 0, 0, 0];
        _ = decimal.GetBits(value, parts);
        if (parts[2] != 0 || value.Scale > decimals)
        {
            return false;
        }

        ulong digits = unchecked((uint)parts[0] | ((ulong)(uint)parts[1] << 32));
        if (Math.BigMul(digits, (ulong)PowerOfTen(decimals - value.Scale), out ulong size) != 0 || size > long.MaxValue)
        {
            return false;
        }

        fine = decimal.IsNegative(value) ? -(long)size : (long)size;
        return true;
    }

    /// <summary>10 to a power from 0 to 12.</summary>
    public static long PowerOfTen(int power) => PowersOfTen[power];
}
