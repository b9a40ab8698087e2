using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class RatioProperties
{
    private static Gen<(int Over, int Under)> Parts => Gen.OneOf(
        Gen.Choose(-1_000_000, 1_000_000).Zip(Gen.Choose(1, 1_000)),
        Gen.Choose(-20, 20).Zip(Gen.Choose(1, 20)),
        Gen.Choose(0, 100_000).Select(n => ((2 * n) + 1, 2_000)));

    [Fact]
    public void Sums_differences_and_products_are_exact() =>
        Property.Holds(Parts.Two().ToArbitrary(), c =>
        {
            (Ratio a, Ratio b) = (Of(c.Item1), Of(c.Item2));
            (Fraction x, Fraction y) = (a, b);

            Assert.Equal(x + y, a + b);
            Assert.Equal(x - y, a - b);
            Assert.Equal(x * y, a * b);
        });

    [Fact]
    public void Equality_order_and_hashing_are_those_of_the_number() =>
        Property.Holds(Parts.Two().ToArbitrary(), c =>
        {
            (Ratio a, Ratio b) = (Of(c.Item1), Of(c.Item2));
            int order = Math.Sign(((long)c.Item1.Over * c.Item2.Under).CompareTo((long)c.Item2.Over * c.Item1.Under));

            Assert.Equal(order, Math.Sign(a.CompareTo(b)));
            Assert.Equal(order == 0, a == b);
            Assert.Equal(order != 0, a != b);
            Assert.Equal(order < 0, a < b);
            Assert.Equal(order > 0, a > b);
            Assert.Equal(order <= 0, a <= b);
            Assert.Equal(order >= 0, a >= b);
            Assert.Equal(a.GetHashCode(), Ratio.Of((BigInteger)c.Item1.Over * 7, (BigInteger)c.Item1.Under * 7).GetHashCode());
        });

    [Fact]
    public void Fractions_are_in_lowest_terms() =>
        Property.Holds(Parts.ToArbitrary(), c =>
        {
            Ratio ratio = Of(c);

            Assert.True(ratio.Denominator.Sign > 0);
            Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator));
        });

    [Fact]
    public void Rounding_is_to_the_nearest_and_ties_go_to_even() =>
        Property.Holds(Parts.Zip(Gen.Choose(0, 12)).ToArbitrary(), c =>
            Assert.Equal(((Fraction)Of(c.Item1)).RoundedToEven(c.Item2), Of(c.Item1).Round(c.Item2)));

    private static Ratio Of((int Over, int Under) parts) => Ratio.Of(parts.Over, parts.Under);
}
