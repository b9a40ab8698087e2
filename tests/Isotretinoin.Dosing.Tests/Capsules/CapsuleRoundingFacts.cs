namespace Isotretinoin.Dosing.Tests;

public sealed class CapsuleRoundingFacts
{
    [Fact]
    public void Half_a_milligram_per_kilogram_for_79_kg_is_40_mg_up_and_30_mg_down()
    {
        Assert.Equal(40, Round(CapsuleRounding.Up, 79)?[1]?.Milligrams);
        Assert.Equal("morning 1 × 20 mg, evening 1 × 10 mg", Round(CapsuleRounding.Down, 79)?[1].ToString());
    }

    [Fact]
    public void Nearest_takes_the_lower_of_two_that_are_equally_close() =>
        Assert.Equal(30, Round(CapsuleRounding.Nearest, 70)?[1]?.Milligrams);

    [Theory]
    [InlineData(2, "30 40")]
    [InlineData(3, "30 30 40")]
    [InlineData(7, "30 30 40 30 40 30 40")]
    public void The_higher_days_of_a_spread_come_as_late_as_its_mean_allows(int days, string expected)
    {
        DosingCycle rounded = Round(CapsuleRounding.Spread(days), 70)!;

        Assert.Equal(expected, string.Join(" ", rounded.Days().Select(day => day!.Value.Milligrams)));
    }

    [Fact]
    public void A_spread_of_a_makeable_dose_is_one_day() =>
        Assert.Equal((1, 40), Round(CapsuleRounding.Spread(7), 80) is { } rounded ? (rounded.Length, rounded[1]!.Value.Milligrams) : (0, 0));

    [Theory]
    [InlineData("down", "30 mg/day")]
    [InlineData("up", "40 mg/day")]
    [InlineData("spread:3", "30, 30, 40 mg/day")]
    public void A_rounded_dose_says_what_is_taken_each_day(string rounding, string text)
    {
        DosingCycle rounded = Round(CapsuleRounding.Parse(rounding), 70)!;

        Assert.Equal(text, rounded.ToString());
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => rounded[0]);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => rounded[rounded.Length + 1]);
    }

    [Theory]
    [InlineData("999.5", 990, 1_000)]
    [InlineData("1000", 1_000, 1_000)]
    [InlineData("0.000001", null, 10)]
    public void The_greatest_and_the_least_dose_have_their_neighbours(string milligrams, int? below, int? above)
    {
        var dose = DailyDose.FromMilligrams(decimal.Parse(milligrams, System.Globalization.CultureInfo.InvariantCulture), Formulation.Conventional);

        Assert.Equal(below, CapsuleCombination.AtMost(dose, Catalogue.UsConventional, Frequency.OnceDaily)?.Milligrams);
        Assert.Equal(above, CapsuleCombination.AtLeast(dose, Catalogue.UsConventional, Frequency.OnceDaily)?.Milligrams);
    }

    [Fact]
    public void Capsules_of_several_strengths_are_joined_in_text() =>
        Assert.Equal("once 1 × 40 mg + 1 × 10 mg", CapsuleCombination.Making(DailyDose.FromMilligrams(50, Formulation.Conventional), Catalogue.UsAmnesteem, Frequency.OnceDaily).ToString());

    private static DosingCycle? Round(CapsuleRounding rounding, decimal kilograms) => rounding.Round(
        WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional) * BodyWeight.FromKilograms(kilograms),
        Catalogue.UsConventional,
        Frequency.TwiceDaily);
}
