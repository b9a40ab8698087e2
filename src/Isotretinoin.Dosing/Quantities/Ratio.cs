using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// An exact fraction, in the unit of the member that returns it: mean mg/day, or mg/kg. It becomes a decimal only by <see cref="Round"/>.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    // Nearly all fractions fit in 64 bits: they are stored unreduced, and reduced when a term is read.
    private readonly long numerator;
    private readonly long denominator;

    // The terms of a fraction that does not fit in 64 bits when reduced.
    private readonly LargeTerms? large;

    private Ratio(long numerator, long denominator) => (this.numerator, this.denominator) = (numerator, denominator);

    private Ratio(LargeTerms large) => this.large = large;

    /// <summary>Zero, which is also the default value.</summary>
    public static Ratio Zero => default;

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator => large is null ? numerator / Divisor : large.Numerator;

    /// <summary>The denominator, in lowest terms; always above 0.</summary>
    public BigInteger Denominator => large is null ? NonZeroDenominator / Divisor : large.Denominator;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => large is null ? numerator % NonZeroDenominator == 0 : large.Denominator.IsOne;

    // The default value has denominator 0, which reads as 1.
    private long NonZeroDenominator => denominator == 0 ? 1 : denominator;

    private long Divisor => (long)BigInteger.GreatestCommonDivisor(numerator, NonZeroDenominator);

    /// <summary>The fraction of two whole numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not above 0.</exception>
    public static Ratio Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
        {
            throw NotAbove0(denominator);
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return BigInteger.Max(BigInteger.Abs(numerator), denominator) <= long.MaxValue
            ? new Ratio((long)numerator, (long)denominator)
            : new Ratio(new LargeTerms(numerator, denominator));
    }

    /// <summary>The exact sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => IsSmall(left, right)
        ? Of(
            Product(left.numerator, right.NonZeroDenominator) + Product(right.numerator, left.NonZeroDenominator),
            Product(left.NonZeroDenominator, right.NonZeroDenominator))
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => IsSmall(left, right)
        ? Of(
            Product(left.numerator, right.NonZeroDenominator) - Product(right.numerator, left.NonZeroDenominator),
            Product(left.NonZeroDenominator, right.NonZeroDenominator))
        : Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => IsSmall(left, right)
        ? Of(Product(left.numerator, right.numerator), Product(left.NonZeroDenominator, right.NonZeroDenominator))
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Whether two fractions are equal.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two fractions are not equal.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left number is less than the right.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater than the right.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is less than or equal to the right.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater than or equal to the right.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The number rounded to a number of decimals, ties to even, computed from the exact fraction.</summary>
    /// <param name="decimals">From 0 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 12.</exception>
    /// <exception cref="OverflowException">The number does not fit in a decimal of that many places.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        long scale = ExactDecimal.PowerOfTen(decimals);
        Int128 dividend = Product(Math.Abs(numerator), scale);
        if (large is null && Fits(dividend))
        {
            return ExactDecimal.Of(Math.Sign(numerator) * WholeDivision.HalfEven((long)dividend, NonZeroDenominator), decimals);
        }

        BigInteger size = WholeDivision.HalfEven(BigInteger.Abs(Numerator) * scale, Denominator);
        return (decimal)(size * Numerator.Sign) / scale;
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => IsSmall(this, other)
        ? Product(numerator, other.NonZeroDenominator).CompareTo(Product(other.numerator, NonZeroDenominator))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The fraction, <c>22/3</c>, or the whole number, <c>8</c>.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    internal static Ratio Of(long numerator, long denominator) =>
        denominator > 0 ? new Ratio(numerator, denominator) : throw NotAbove0(denominator);

    // The denominator is above 0.
    internal static Ratio Of(Int128 numerator, Int128 denominator) => Fits(numerator) && Fits(denominator)
        ? new Ratio((long)numerator, (long)denominator)
        : Of((BigInteger)numerator, (BigInteger)denominator);

    private static bool Fits(Int128 term) => term <= long.MaxValue && term >= -long.MaxValue;

    // A product of two longs fits in 127 bits, so two can be added.
    private static Int128 Product(long left, long right)
    {
        long upper = Math.BigMul(left, right, out long lower);
        return new Int128(unchecked((ulong)upper), unchecked((ulong)lower));
    }

    private static bool IsSmall(Ratio left, Ratio right) => left.large is null && right.large is null;

    private static ArgumentOutOfRangeException NotAbove0(BigInteger denominator) =>
        new(nameof(denominator), denominator, "A denominator must be above 0.");
}
