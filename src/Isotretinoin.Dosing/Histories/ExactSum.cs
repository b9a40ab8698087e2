using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// A sum of fractions that is 0 or more, as a whole number and a fraction below 1: almost everything is whole, and only what is not pays for fractions.
/// The fraction is brought to lowest terms at the end, not at every step.
/// </summary>
internal readonly struct ExactSum
{
    private readonly BigInteger over;
    private readonly BigInteger under;

    private ExactSum(Int128 whole, BigInteger over, BigInteger under) => (Whole, this.over, this.under) = (whole, over, under);

    /// <summary>The greatest whole number that is not above the sum.</summary>
    public Int128 Whole { get; }

    /// <summary>The least whole number that is not below the sum.</summary>
    public Int128 RoundedUp => IsWhole ? Whole : Whole + 1;

    private bool IsWhole => over.IsZero;

    public Ratio ToRatio() => IsWhole ? Ratio.Of(Whole, 1) : Ratio.Of((Whole * under) + over, under);

    public ExactSum Plus(Int128 amount) => new(Whole + amount, over, under);

    public ExactSum Plus(ExactSum other)
    {
        Int128 whole = Whole + other.Whole;
        if (IsWhole || other.IsWhole)
        {
            return IsWhole ? new ExactSum(whole, other.over, other.under) : new ExactSum(whole, over, under);
        }

        BigInteger sum = (over * other.under) + (other.over * under);
        BigInteger common = under * other.under;
        return sum < common ? new ExactSum(whole, sum, common) : new ExactSum(whole + 1, sum - common, common);
    }

    /// <summary>The sum with a share of an amount added.</summary>
    public ExactSum PlusShare(long amount, long numerator, long denominator) => Plus(Share((Int128)amount * numerator, denominator));

    /// <summary>The sum times a fraction.</summary>
    public ExactSum Times(long numerator, long denominator)
    {
        ExactSum product = Share(Whole * numerator, denominator);
        if (IsWhole)
        {
            return product;
        }

        BigInteger common = under * denominator;
        BigInteger whole = BigInteger.DivRem(over * numerator, common, out BigInteger rest);
        return product.Plus(new ExactSum((Int128)whole, rest, common));
    }

    private static ExactSum Share(Int128 dividend, long denominator)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(dividend, denominator);
        return new ExactSum(whole, (long)rest, denominator);
    }
}
