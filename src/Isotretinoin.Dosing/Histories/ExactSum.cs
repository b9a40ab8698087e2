namespace Isotretinoin.Dosing;

/// <summary>
/// A sum of fractions that is 0 or more, as a whole number and a fraction below 1: almost everything is whole, and only what is not pays for fractions.
/// </summary>
internal readonly struct ExactSum
{
    private static readonly Ratio One = Ratio.Of(1, 1);

    private ExactSum(Int128 whole, Ratio fraction) => (Whole, Fraction) = (whole, fraction);

    /// <summary>The greatest whole number that is not above the sum.</summary>
    public Int128 Whole { get; }

    /// <summary>What the sum has beyond it, from 0 to below 1.</summary>
    public Ratio Fraction { get; }

    /// <summary>The least whole number that is not below the sum.</summary>
    public Int128 RoundedUp => Whole + (Fraction == Ratio.Zero ? 0 : 1);

    public Ratio ToRatio() => Ratio.Of(Whole, 1) + Fraction;

    public ExactSum Plus(Int128 amount) => new(Whole + amount, Fraction);

    public ExactSum Plus(ExactSum other)
    {
        if (other.Fraction == Ratio.Zero)
        {
            return Plus(other.Whole);
        }

        Ratio fraction = Fraction + other.Fraction;
        return fraction < One ? new ExactSum(Whole + other.Whole, fraction) : new ExactSum(Whole + other.Whole + 1, fraction - One);
    }

    /// <summary>The sum with a share of an amount added.</summary>
    public ExactSum PlusShare(long amount, long numerator, long denominator) => Plus(Share((Int128)amount * numerator, denominator));

    /// <summary>The sum times a fraction.</summary>
    public ExactSum Times(long numerator, long denominator)
    {
        ExactSum whole = Share(Whole * numerator, denominator);
        return Fraction == Ratio.Zero ? whole : whole.Plus(Of(Fraction * Ratio.Of(numerator, denominator)));
    }

    private static ExactSum Share(Int128 dividend, long denominator)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(dividend, denominator);
        return new ExactSum(whole, rest == 0 ? Ratio.Zero : Ratio.Of(rest, denominator));
    }

    private static ExactSum Of(Ratio ratio)
    {
        var whole = (Int128)(ratio.Numerator / ratio.Denominator);
        return new ExactSum(whole, ratio - Ratio.Of(whole, 1));
    }
}
