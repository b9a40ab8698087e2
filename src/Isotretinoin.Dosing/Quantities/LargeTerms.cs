using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>The reduced numerator and denominator of a fraction when one does not fit in 64 bits.</summary>
internal sealed class LargeTerms(BigInteger numerator, BigInteger denominator)
{
    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;
}
