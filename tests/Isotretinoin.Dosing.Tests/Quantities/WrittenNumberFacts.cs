using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Numbers as they are read and handed out: how many digits there may be, which way a tie goes, and no trailing zero.</summary>
public sealed class WrittenNumberFacts
{
    [Fact]
    public void A_weight_of_a_thousand_digits_is_read_and_of_one_more_is_not()
    {
        Assert.Equal(70_000, BodyWeight.Parse($"70.{new string('0', 998)} kg", provider: null).Grams);
        Assert.False(BodyWeight.TryParse($"70.{new string('0', 999)} kg", provider: null, out _));
        Assert.False(BodyWeight.TryParse($"7.{new string('0', 1_000)} kg", provider: null, out _));
    }

    [Fact]
    public void A_dose_of_28_decimals_is_finer_than_the_resolution_and_of_29_is_unreadable()
    {
        Assert.Throws<OutOfRangeException>(() => DailyDose.Parse($"0.{new string('0', 27)}1 mg/day", Formulation.Conventional));
        Assert.Throws<FormatException>(() => DailyDose.Parse($"0.{new string('0', 28)}1 mg/day", Formulation.Conventional));
    }

    [Theory]
    [InlineData("0.0015 kg", 2)]
    [InlineData("0.0025 kg", 2)]
    [InlineData("0.0035 kg", 4)]
    [InlineData("0.00250000000000000000000000000000000000001 kg", 3)]
    [InlineData("11 st 0 lb", 69_853)]
    public void A_weight_halfway_between_two_grams_is_the_even_one(string text, long grams) => Assert.Equal(grams, BodyWeight.Parse(text, provider: null).Grams);

    [Fact]
    public void A_point_has_digits_on_both_sides()
    {
        Assert.False(DailyDose.TryParse("20. mg/day conventional", provider: null, out _));
        Assert.False(DailyDose.TryParse(".5 mg/day conventional", provider: null, out _));
        Assert.Throws<FormatException>(() => BodyWeight.Parse("70. kg", provider: null));
        Assert.Throws<FormatException>(() => BodyWeight.Parse(".7 kg", provider: null));
    }

    [Fact]
    public void A_number_has_no_trailing_zeros() => Assert.Equal(
        ["40", "0.5", "120", "70.3", "0.467", "0"],
        new[]
        {
            DailyDose.FromMilligrams(40.000m, Formulation.Conventional).Milligrams,
            WeightBasedDose.FromMilligramsPerKilogramPerDay(0.50m, Formulation.Conventional).MilligramsPerKilogramPerDay,
            CumulativeDose.FromMilligramsPerKilogram(120.0m, Formulation.Conventional).MilligramsPerKilogram,
            BodyWeight.FromKilograms(70.300m).Kilograms,
            Ratio.Of(300, 643).Round(3),
            Ratio.Zero.Round(3),
        }.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
