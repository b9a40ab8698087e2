using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// A non-negative sum of fractions, held as a whole number and a fraction below 1, since nearly every term is whole. The fraction is
/// reduced at the end, not at every step.
/// </summary>
internal readonly struct ExactSum
{
    // The fractional part; null for 0.
    private readonly Fraction? part;

    private ExactSum(Int128 whole, Fraction? part) => (Whole, this.part) = (whole, part);

    /// <summary>The sum rounded down to a whole number.</summary>
    public Int128 Whole { get; }

    /// <summary>The sum rounded up to a whole number.</summary>
    public Int128 RoundedUp => part is null ? Whole : Whole + 1;

    /// <summary>The sum divided by a number above 0.</summary>
    public Ratio Over(long divisor) => part is null
        ? Ratio.Of(Whole, divisor)
        : Ratio.Of((Whole * part.Denominator) + part.Numerator, part.Denominator * divisor);

    public ExactSum Plus(Int128 amount) => new(Whole + amount, part);

    public ExactSum Plus(ExactSum other)
    {
        var sum = new ExactSum(Whole + other.Whole, part ?? other.part);
        return part is null || other.part is null ? sum : Sum(sum.Whole, part, other.part);
    }

    /// <summary>The sum with a share of an amount added.</summary>
    public ExactSum PlusShare(long amount, long numerator, long denominator) => Plus(Share((Int128)amount * numerator, denominator));

    /// <summary>The sum times a fraction.</summary>
    public ExactSum Times(long numerator, long denominator)
    {
        ExactSum product = Share(Whole * numerator, denominator);
        if (part is null)
        {
            return product;
        }

        BigInteger common = part.Denominator * denominator;
        BigInteger whole = BigInteger.DivRem(part.Numerator * numerator, common, out BigInteger rest);
        return product.Plus(Of((Int128)whole, rest, common));
    }

    private static ExactSum Sum(Int128 whole, Fraction one, Fraction other)
    {
        BigInteger common = one.Denominator * other.Denominator;
        BigInteger carried = BigInteger.DivRem(
            (one.Numerator * other.Denominator) + (other.Numerator * one.Denominator), common, out BigInteger rest);
        return Of(whole + (Int128)carried, rest, common);
    }

    private static ExactSum Share(Int128 dividend, long denominator)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(dividend, denominator);
        return Of(whole, (long)rest, denominator);
    }

    private static ExactSum Of(Int128 whole, BigInteger numerator, BigInteger denominator) =>
        new(whole, numerator.IsZero ? null : new Fraction(numerator, denominator));

    private sealed class Fraction(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
