using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class RatioProperties
{
    // Ordinary numbers, ties, and terms on both sides of what 64 bits hold, which are worked out in another way.
    private static Gen<(BigInteger Numerator, BigInteger Denominator)> Parts => Gen.OneOf(
        Gen.Choose(-1_000_000, 1_000_000).Zip(Gen.Choose(1, 1_000)).Select(c => ((BigInteger)c.Item1, (BigInteger)c.Item2)),
        Gen.Choose(-20, 20).Zip(Gen.Choose(1, 20)).Select(c => ((BigInteger)c.Item1, (BigInteger)c.Item2)),
        Gen.Choose(0, 100_000).Select(n => ((BigInteger)((2 * n) + 1), (BigInteger)2_000)),
        NearLongest.Zip(NearLongest).Select(c => (c.Item1, BigInteger.Abs(c.Item2))),
        NearLongest.Zip(Gen.Choose(1, 1_000)).Select(c => (c.Item1, (BigInteger)c.Item2)),
        NearLongest.Zip(NearLongest).Zip(NearLongest).Select(c => (c.Item1.Item1 * c.Item1.Item2, BigInteger.Abs(c.Item2))));

    private static Gen<BigInteger> NearLongest =>
        from size in Gen.Elements(long.MaxValue, long.MaxValue / 1_000, long.MaxValue / 1_000_000)
        from beside in Gen.Choose(-3, 3)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger)size + beside);

    [Law]
    public Property Sums_differences_and_products_are_exact() =>
        Law.ForAll(() => Parts.Two(), c =>
        {
            (Ratio a, Ratio b) = (Of(c.Item1), Of(c.Item2));
            (Fraction x, Fraction y) = (a, b);

            Assert.Equal(x + y, a + b);
            Assert.Equal(x - y, a - b);
            Assert.Equal(x * y, a * b);
        });

    [Law]
    public Property Equality_order_and_hashing_are_those_of_the_number() =>
        Law.ForAll(() => Parts.Two(), c =>
        {
            (Ratio a, Ratio b) = (Of(c.Item1), Of(c.Item2));
            int order = (c.Item1.Numerator * c.Item2.Denominator).CompareTo(c.Item2.Numerator * c.Item1.Denominator);

            Assert.Equal(order, Math.Sign(a.CompareTo(b)));
            Assert.Equal(order == 0, a == b);
            Assert.Equal(order != 0, a != b);
            Assert.Equal(order < 0, a < b);
            Assert.Equal(order > 0, a > b);
            Assert.Equal(order <= 0, a <= b);
            Assert.Equal(order >= 0, a >= b);
            Assert.Equal(a.GetHashCode(), Ratio.Of(c.Item1.Numerator * 7, c.Item1.Denominator * 7).GetHashCode());
        });

    [Law]
    public Property Fractions_are_in_lowest_terms() =>
        Law.ForAll(() => Parts, c =>
        {
            Ratio ratio = Of(c);

            Assert.True(ratio.Denominator.Sign > 0);
            Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator));
        });

    [Law]
    public Property Rounding_is_to_the_nearest_and_ties_go_to_even() =>
        Law.ForAll(() => Parts.Zip(Gen.Choose(0, 12)), c =>
        {
            (Ratio ratio, int decimals) = (Of(c.Item1), c.Item2);
            BigInteger digits = BigInteger.Abs(c.Item1.Numerator) * BigInteger.Pow(10, decimals) / c.Item1.Denominator;
            if (digits < (BigInteger)decimal.MaxValue)
            {
                Assert.Equal(((Fraction)ratio).RoundedToEven(decimals), ratio.Round(decimals));
            }
            else
            {
                Assert.Throws<OverflowException>(() => ratio.Round(decimals));
            }
        });

    [Law]
    public Property Rounded_numbers_have_no_trailing_zeros() =>
        Law.ForAll(() => Gen.Choose(-1_000_000, 1_000_000).Zip(Gen.Choose(1, 1_000)).Zip(Gen.Choose(0, 12)), c =>
        {
            decimal rounded = Of((c.Item1.Item1, c.Item1.Item2)).Round(c.Item2);

            Assert.True(rounded.Scale == 0 || rounded * BigPower(rounded.Scale) % 10 != 0);
        });

    private static decimal BigPower(int decimals) => (decimal)BigInteger.Pow(10, decimals);

    private static Ratio Of((BigInteger Numerator, BigInteger Denominator) parts) => Ratio.Of(parts.Numerator, parts.Denominator);
}
