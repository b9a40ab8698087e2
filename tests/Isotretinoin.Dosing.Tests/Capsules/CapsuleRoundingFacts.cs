namespace Isotretinoin.Dosing.Tests;

public sealed class CapsuleRoundingFacts
{
    [Fact]
    public void Half_a_milligram_per_kilogram_for_79_kg_is_40_mg_up_and_30_mg_down()
    {
        CapsuleMapping mapping = Mapping(0.5m, 79);

        Assert.Equal(39.5m, mapping.Exact.Milligrams);
        Assert.Equal(40, CapsuleRounding.Up.Round(mapping)?[1].Milligrams);
        Assert.Equal("morning 1 × 20 mg, evening 1 × 10 mg", CapsuleRounding.Down.Round(mapping)?[1].ToString());
    }

    [Fact]
    public void Nearest_takes_the_lower_of_two_that_are_equally_close() =>
        Assert.Equal(30, CapsuleRounding.Nearest.Round(Mapping(0.5m, 70))?[1].Milligrams);

    [Theory]
    [InlineData(2, "30 40")]
    [InlineData(3, "30 30 40")]
    [InlineData(7, "30 30 40 30 40 30 40")]
    public void The_higher_days_of_a_spread_come_as_late_as_its_mean_allows(int days, string expected)
    {
        RoundedDose rounded = CapsuleRounding.Spread(days).Round(Mapping(0.5m, 70))!.Value;

        Assert.Equal(expected, string.Join(" ", Enumerable.Range(1, rounded.Days).Select(day => rounded[day].Milligrams)));
    }

    [Fact]
    public void A_spread_of_a_makeable_dose_is_one_day() =>
        Assert.Equal((1, 40), CapsuleRounding.Spread(7).Round(Mapping(0.5m, 80)) is { } rounded ? (rounded.Days, rounded[1].Milligrams) : (0, 0));

    [Theory]
    [InlineData("down", 0, "30 mg")]
    [InlineData("up", 1, "40 mg")]
    [InlineData("spread:3", 1, "30, 30, 40 mg")]
    public void A_rounded_dose_says_which_days_are_above(string rounding, int daysAbove, string text)
    {
        RoundedDose rounded = new[] { CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Spread(3) }.Single(r => r.Id == rounding).Round(Mapping(0.5m, 70))!.Value;

        Assert.Equal((daysAbove, text), (rounded.DaysAbove, rounded.ToString()));
        Assert.Equal(35m, rounded.Mapping.Exact.Milligrams);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => rounded[0]);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => rounded[rounded.Days + 1]);
    }

    [Theory]
    [InlineData("999.5", "990 mg below and 1000 mg above")]
    [InlineData("1000", "1000 mg below and 1000 mg above")]
    [InlineData("0.000001", "none below and 10 mg above")]
    public void The_neighbours_of_the_greatest_and_the_least_dose_are_named(string milligrams, string neighbours)
    {
        var dose = DailyDose.FromMilligrams(decimal.Parse(milligrams, System.Globalization.CultureInfo.InvariantCulture), Formulation.Conventional);

        Assert.EndsWith($": {neighbours}", CapsuleMapping.Of(dose, Catalogue.UsConventional, Frequency.OnceDaily).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Capsules_of_several_strengths_are_joined_in_text() =>
        Assert.Equal("once 1 × 40 mg + 1 × 10 mg", CapsuleCombination.Making(DailyDose.FromMilligrams(50, Formulation.Conventional), Catalogue.UsAmnesteem, Frequency.OnceDaily).ToString());

    private static CapsuleMapping Mapping(decimal milligramsPerKilogram, decimal kilograms) => CapsuleMapping.Of(
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogram, Formulation.Conventional) * BodyWeight.FromKilograms(kilograms),
        Catalogue.UsConventional,
        Frequency.TwiceDaily);
}
