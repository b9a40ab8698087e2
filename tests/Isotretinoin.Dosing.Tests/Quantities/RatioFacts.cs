namespace Isotretinoin.Dosing.Tests;

public sealed class RatioFacts
{
    [Theory]
    [InlineData(22, 3, "22/3")]
    [InlineData(24, 3, "8")]
    [InlineData(-1, 2, "-1/2")]
    [InlineData(0, 7, "0")]
    public void A_fraction_is_written_in_lowest_terms_and_a_whole_number_as_one(int numerator, int denominator, string text) => Assert.Equal(text, Ratio.Of(numerator, denominator).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Decimals_are_0_to_12(int decimals) => Assert.Equal("decimals", Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Ratio.Of(1, 3).Round(decimals)).ParamName);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0.002)]
    [InlineData(5, 0.002)]
    [InlineData(-1, 0)]
    [InlineData(-3, -0.002)]
    public void A_tie_is_rounded_to_the_even_neighbour(int twoThousandths, double rounded) => Assert.Equal((decimal)rounded, Ratio.Of(twoThousandths, 2_000).Round(3));

    [Fact]
    public void The_fewest_and_the_most_decimals_are_accepted() => Assert.Equal((0m, 0.333333333333m), (Ratio.Of(1, 3).Round(0), Ratio.Of(1, 3).Round(12)));
}
