using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// A decimal number with every digit: an optional minus, digits, and optionally a point with digits. A decimal parser would round digits
/// beyond 28.
/// </summary>
internal readonly ref struct WrittenNumber
{
    private const int LongestText = 1_000;

    // Any number with this many digits fits in a long.
    private const int MostDigitsOfLong = 18;

    private readonly bool isNegative;
    private readonly ReadOnlySpan<char> whole;
    private readonly ReadOnlySpan<char> fraction;

    private WrittenNumber(bool isNegative, ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        this.isNegative = isNegative;
        this.whole = whole.TrimStart('0');
        this.fraction = fraction.TrimEnd('0');
    }

    /// <summary>Reads the number at the start of a text; returns the rest.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<char> text, out WrittenNumber number)
    {
        number = default;
        bool isNegative = text.StartsWith("-", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = isNegative ? text[1..] : text;
        ReadOnlySpan<char> whole = TakeDigits(ref rest);
        ReadOnlySpan<char> fraction = [];
        if (rest.StartsWith(".", StringComparison.Ordinal))
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
            if (fraction.IsEmpty)
            {
                return false;
            }
        }

        if (whole.IsEmpty || whole.Length + fraction.Length > LongestText)
        {
            return false;
        }

        number = new WrittenNumber(isNegative, whole, fraction);
        text = rest;
        return true;
    }

    /// <summary>The number as a decimal, if all digits fit.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (whole.Length + fraction.Length > 28)
        {
            return false;
        }

        foreach (char digit in whole)
        {
            value = (value * 10) + (digit - '0');
        }

        decimal unit = 1;
        foreach (char digit in fraction)
        {
            unit /= 10;
            value += unit * (digit - '0');
        }

        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>The exact number.</summary>
    public Ratio ToRatio()
    {
        if (whole.Length + fraction.Length <= MostDigitsOfLong && fraction.Length <= ExactDecimal.GreatestPower)
        {
            long number = Digits(fraction, Digits(whole, 0));
            return Ratio.Of(isNegative ? -number : number, ExactDecimal.PowerOfTen(fraction.Length));
        }

        var digits = BigInteger.Parse($"0{whole}{fraction}", NumberStyles.None, CultureInfo.InvariantCulture);
        return Ratio.Of(isNegative ? -digits : digits, BigInteger.Pow(10, fraction.Length));
    }

    private static long Digits(ReadOnlySpan<char> digits, long before)
    {
        foreach (char digit in digits)
        {
            before = (before * 10) + (digit - '0');
        }

        return before;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }
}
