namespace Isotretinoin.Dosing.Tests;

/// <summary>Body weights from masses, by examples worked by hand: a pound is 453.59237 g, a stone 14 pounds.</summary>
public sealed class WeightBridgeFacts
{
    public static TheoryData<double, MassUnit, long> Examples => new()
    {
        { 64.3, MassUnit.Kilogram, 64_300 },
        { 64_300, MassUnit.Gram, 64_300 },
        { 154.32358352941432, MassUnit.Pound, 70_000 },
        { 154, MassUnit.Pound, 69_853 },
        { 11, MassUnit.Stone, 69_853 },
        { 0.0643, MassUnit.Tonne, 64_300 },
        { 64_300_000, MassUnit.Milligram, 64_300 },
        { 70.0005, MassUnit.Kilogram, 70_000 },
        { 70.0015, MassUnit.Kilogram, 70_002 },
        { 70_001.5, MassUnit.Gram, 70_002 },
        { 500.0005, MassUnit.Kilogram, 500_000 },
        { 0.001, MassUnit.Kilogram, 1 },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_mass_is_read_in_its_own_unit(double value, MassUnit unit, long grams) => Assert.Equal(grams, new Mass(value, unit).ToBodyWeight().Grams);

    [Fact]
    public void A_weight_leaves_in_kilograms() => Assert.Multiple(
        () => Assert.Equal((64.3, MassUnit.Kilogram), (BodyWeight.FromKilograms(64.3m).ToMass().Value, BodyWeight.FromKilograms(64.3m).ToMass().Unit)),
        () => Assert.Throws<InvalidOperationException>(() => default(BodyWeight).ToMass()));

    [Theory]
    [InlineData(0, MassUnit.Kilogram, "0 kg")]
    [InlineData(-64.3, MassUnit.Kilogram, "-64.3 kg")]
    [InlineData(500.001, MassUnit.Kilogram, "500.001 kg")]
    [InlineData(1_200, MassUnit.Pound, "1200 lb")]
    [InlineData(80, MassUnit.Stone, "80 st")]
    [InlineData(0.4, MassUnit.Gram, "0.4 g")]
    [InlineData(1e300, MassUnit.Kilogram, "1E+300 kg")]
    [InlineData(-1e300, MassUnit.Kilogram, "-1E+300 kg")]
    [InlineData(1e-300, MassUnit.Kilogram, "1E-300 kg")]
    [InlineData(1, MassUnit.Tonne, "1000 kg")]
    public void A_mass_outside_the_range_is_refused_in_the_words_of_the_library(double value, MassUnit unit, string read)
    {
        OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => new Mass(value, unit).ToBodyWeight());

        Assert.Equal(
            (RefusalCode.WeightOutOfRange, "kg", $"Read {read}. Accepted: more than 0, up to 500 kg, after rounding to the gram.", "mass"),
            (refused.Refusal.Code, refused.Refusal.Member, refused.Refusal.Sentence, refused.ParamName));
    }

    [Fact]
    public void A_default_mass_is_no_body_weight() => Assert.Equal(
        "Read 0 kg. Accepted: more than 0, up to 500 kg, after rounding to the gram.",
        Assert.Throws<OutOfRangeException>(() => default(Mass).ToBodyWeight()).Refusal.Sentence);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void There_is_no_mass_of_what_is_no_number(double value) => Assert.ThrowsAny<ArgumentException>(() => Mass.FromKilograms(value).ToBodyWeight());
}
