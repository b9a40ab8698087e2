using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A weight is rounded once, to the nearest gram, ties to even, from exactly what was written.</summary>
public sealed class BodyWeightProperties
{
    private static readonly Fraction KilogramsInAPound = 0.45359237m;

    // Digits after the kilograms, of every length up to well past what a decimal holds, many of them exactly half a gram.
    private static Gen<string> Decimals => Gen.OneOf(
        Gen.Choose(0, 999).Select(grams => grams.ToString("000", CultureInfo.InvariantCulture)),
        Gen.Choose(0, 999).Select(grams => $"{grams.ToString("000", CultureInfo.InvariantCulture)}5"),
        from grams in Gen.Choose(0, 999) from zeros in Gen.Choose(0, 40) from last in Gen.Elements('0', '1')
        select $"{grams.ToString("000", CultureInfo.InvariantCulture)}5{new string('0', zeros)}{last}",
        from length in Gen.Choose(1, 45) from digits in Gen.ArrayOf(Gen.Elements("0123456789".ToCharArray()), length) select new string(digits));

    private static Arbitrary<string> Written => (from whole in Gen.Choose(0, 499) from fraction in Decimals select $"{whole}.{fraction}").ToArbitrary();

    [Law]
    public Property Kilograms_as_written_are_rounded_to_the_nearest_gram() =>
        Law.ForAll(() => Written, number => AssertRounded(Exactly(number), $"{number} kg"));

    [Law]
    public Property Pounds_as_written_are_exact_before_they_are_rounded() =>
        Law.ForAll(() => Written, number => AssertRounded(Exactly(number) * KilogramsInAPound, $"{number} lb"));

    [Law]
    public Property Stones_and_pounds_as_written_are_exact_before_they_are_rounded() =>
        Law.ForAll(() => Written.Generator.Zip(Gen.Choose(0, 40)), c =>
            AssertRounded(((c.Item2 * (Fraction)14) + Exactly(c.Item1)) * KilogramsInAPound, $"{c.Item2} st {c.Item1} lb"));

    [Law]
    public Property Factories_agree_with_text() =>
        Law.ForAll(() => Written.Filter(number => number.Length <= 25), number =>
        {
            decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);

            AssertSame($"{number} kg", () => BodyWeight.FromKilograms(value));
            AssertSame($"{number} lb", () => BodyWeight.FromPounds(value));
            AssertSame($"3 st {number} lb", () => BodyWeight.FromStonesAndPounds(3, value));
        });

    private static void AssertRounded(Fraction kilograms, string text)
    {
        Fraction grams = (kilograms * 1_000).RoundedToEven(0);
        bool isAccepted = grams > 0 && grams <= 500_000;

        Assert.Equal(isAccepted, BodyWeight.TryParse(text, provider: null, out BodyWeight weight));
        if (isAccepted)
        {
            Assert.Equal(grams, weight.Grams);
            Assert.Equal(grams / 1_000, weight.Kilograms);
        }
        else
        {
            Assert.ThrowsAny<ArgumentOutOfRangeException>(() => BodyWeight.Parse(text, provider: null));
        }
    }

    private static void AssertSame(string text, Func<BodyWeight> factory)
    {
        if (BodyWeight.TryParse(text, provider: null, out BodyWeight weight))
        {
            Assert.Equal(weight, factory());
        }
        else
        {
            Assert.ThrowsAny<ArgumentOutOfRangeException>(() => factory());
        }
    }

    private static Fraction Exactly(string number)
    {
        string[] parts = number.Split('.');
        return Fraction.Of(BigInteger.Parse(parts[0] + parts[1], CultureInfo.InvariantCulture), BigInteger.Pow(10, parts[1].Length));
    }
}
