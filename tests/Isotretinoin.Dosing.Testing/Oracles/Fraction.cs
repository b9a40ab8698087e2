using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Rational arithmetic of the tests' own, in lowest terms. It shares nothing with the library's fractions.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private Fraction(BigInteger numerator, BigInteger denominator) => (Numerator, Denominator) = (numerator, denominator);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(long value) => new(value, 1);

    /// <summary>The decimal exactly as it is written.</summary>
    public static implicit operator Fraction(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Of(digits, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    public static implicit operator Fraction(Ratio value) => Of(value.Numerator, value.Denominator);

    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / common, denominator / common);
    }

    public static Fraction operator +(Fraction a, Fraction b) => Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => Of((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public Fraction Size() => Of(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The whole number at or below.</summary>
    public BigInteger Floor()
    {
        BigInteger whole = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>The nearest multiple of 1/10^decimals; of two that are equally near, the one with an even last digit.</summary>
    public Fraction RoundedToEven(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        Fraction scaled = this * Of(scale, 1);
        BigInteger below = scaled.Floor();
        int toMiddle = (scaled - Of(below, 1)).CompareTo(Of(1, 2));
        bool up = toMiddle > 0 || (toMiddle == 0 && !below.IsEven);
        return Of(up ? below + 1 : below, scale);
    }

    public override string ToString() => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : $"{Numerator}/{Denominator}";
}
