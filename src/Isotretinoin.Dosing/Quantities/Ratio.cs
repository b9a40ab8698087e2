using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// An exact fraction, in the unit that its member names: a mean of milligrams over days, or milligrams over kilograms.
/// It becomes a decimal only by <see cref="Round"/>.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    // Nearly all fractions fit in 64 bits: they are held as they came and brought to lowest terms when someone reads the terms.
    private readonly long numerator;
    private readonly long denominator;

    // The terms of a fraction that does not fit even in lowest terms.
    private readonly LargeTerms? large;

    private Ratio(long numerator, long denominator) => (this.numerator, this.denominator) = (numerator, denominator);

    private Ratio(LargeTerms large) => this.large = large;

    /// <summary>Zero, which is also the default value.</summary>
    public static Ratio Zero => default;

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator => large is null ? numerator / Divisor : large.Numerator;

    /// <summary>The denominator, in lowest terms; always above 0.</summary>
    public BigInteger Denominator => large is null ? Under / Divisor : large.Denominator;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => large is null ? numerator % Under == 0 : large.Denominator.IsOne;

    // The default value has no denominator of its own.
    private long Under => denominator == 0 ? 1 : denominator;

    private long Divisor => (long)BigInteger.GreatestCommonDivisor(numerator, Under);

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
        ? Of(Product(left.numerator, right.Under) + Product(right.numerator, left.Under), Product(left.Under, right.Under))
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => IsSmall(left, right)
        ? Of(Product(left.numerator, right.Under) - Product(right.numerator, left.Under), Product(left.Under, right.Under))
        : Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => IsSmall(left, right)
        ? Of(Product(left.numerator, right.numerator), Product(left.Under, right.Under))
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Whether two fractions are the same number.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two fractions are different numbers.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the greater.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is the smaller or the same.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is the greater or the same.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The number rounded to a number of decimals, ties to even, computed from the exact fraction.</summary>
    /// <param name="decimals">From 0 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 12.</exception>
    /// <exception cref="OverflowException">The number has no decimal of that many places.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        long scale = ExactDecimal.PowerOfTen(decimals);
        Int128 dividend = Product(Math.Abs(numerator), scale);
        if (large is null && Fits(dividend))
        {
            return ExactDecimal.Of(Math.Sign(numerator) * WholeDivision.HalfEven((long)dividend, Under), decimals);
        }

        BigInteger size = WholeDivision.HalfEven(BigInteger.Abs(Numerator) * scale, Denominator);
        return (decimal)(size * Numerator.Sign) / scale;
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => IsSmall(this, other)
        ? Product(numerator, other.Under).CompareTo(Product(other.numerator, Under))
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

    // It always fits, and so does the sum of two of them.
    private static Int128 Product(long left, long right)
    {
        long upper = Math.BigMul(left, right, out long lower);
        return new Int128(unchecked((ulong)upper), unchecked((ulong)lower));
    }

    private static bool IsSmall(Ratio left, Ratio right) => left.large is null && right.large is null;

    private static ArgumentOutOfRangeException NotAbove0(BigInteger denominator) =>
        new(nameof(denominator), denominator, "A denominator is above 0.");
}
