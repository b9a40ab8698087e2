using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

public sealed class BodyWeightRefusalFacts
{
    public static TheoryData<string> OutOfRange =>
    [
        "0 kg", "-3 kg", "0.0005 kg", "0.0004999 kg", "500.0005000000000000000000000000000000001 kg", "500.001 kg", "501 kg", "1102.32 lb", "-154 lb", "0 lb", "-1 st", "78 st 11 lb",
        $"{new string('9', 400)} kg", $"0.{new string('0', 400)}1 kg",
    ];

    public static TheoryData<string> Unreadable =>
    [
        "", " ", "kg", "70", "70 mg", "70kgz", "70 g", "70 kilogrammmes", "70 stones 4 stones", "70 kg 4 lb", "70,5 kg", "1.000,5 kg", "NaN kg", "Infinity kg", "∞ kg", "1e2 kg", "+70 kg", ".5 kg", "70. kg", "٧٠ kg", "70 kg 5",
        "11 lb 4 st", "11 st 4 kg", "11 st -4 lb", "-11 st 4 lb", "11 st 4 lb 3", "70\0kg", "--70 kg", "7 0 kg",
        $"{new string('9', 1_001)} kg",
    ];

    [Theory]
    [InlineData("0.001 kg", 1)]
    [InlineData("0.00050000000000000000000000000000000000001 kg", 1)]
    [InlineData("500 kg", 500_000)]
    [InlineData("500.0005 kg", 500_000)]
    [InlineData("1102.31 lb", 499_999)]
    [InlineData("78 st 10.31 lb", 499_999)]
    public void The_ends_of_the_range_are_accepted(string text, long grams) =>
        Assert.Equal(grams, BodyWeight.Parse(text, CultureInfo.InvariantCulture).Grams);

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_weight_outside_the_range_is_refused(string text)
    {
        ArgumentOutOfRangeException refusal = Assert.ThrowsAny<ArgumentOutOfRangeException>(() => BodyWeight.Parse(text, provider: null));

        Assert.Contains("up to 500 kg", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 300);
        Assert.False(BodyWeight.TryParse(text, provider: null, out BodyWeight weight));
        Assert.Equal(default, weight);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Text_that_is_not_a_weight_is_unreadable(string text) => Cultures.InEach(() =>
    {
        FormatException refusal = Assert.Throws<FormatException>(() => BodyWeight.Parse(text, provider: null));

        Assert.Contains("70.3 kg", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 300);
        Assert.False(BodyWeight.TryParse(text, provider: null, out _));
    });

    [Fact]
    public void A_missing_text_is_unreadable()
    {
        Assert.False(BodyWeight.TryParse(null, provider: null, out _));
        Assert.Throws<ArgumentNullException>(() => BodyWeight.Parse(null!, provider: null));
    }

    [Fact]
    public void The_range_says_that_a_weight_is_rounded_first()
    {
        AcceptedRange accepted = BodyWeight.Accepted;

        Assert.Equal(("kg", 500m, false, 3, true), (accepted.Unit, accepted.Maximum, accepted.MinimumIsAccepted, accepted.Decimals, accepted.FinerIsRounded));
        Assert.Equal("more than 0, up to 500 kg, after rounding to the gram", accepted.ToString());
        Assert.All([0.00051m, 70.0005m, 500.0005m], kilograms => Assert.True(accepted.Contains(kilograms)));
        Assert.All([0m, 0.0005m, 500.00051m], kilograms => Assert.False(accepted.Contains(kilograms)));
        Assert.False(accepted.Resolves(70.0005m));
        Assert.True(accepted.Resolves(70.0010m));
    }

    [Fact]
    public void Kilograms_outside_the_range_are_refused()
    {
        Assert.All([0m, -3m, 0.0005m, 500.00051m, 501m, decimal.MaxValue, decimal.MinValue], kilograms =>
            Assert.ThrowsAny<ArgumentOutOfRangeException>(() => BodyWeight.FromKilograms(kilograms)));
        Assert.Equal(1, BodyWeight.FromKilograms(0.0005000000000000000000000001m).Grams);
        Assert.Equal(500_000, BodyWeight.FromKilograms(500.0005m).Grams);
    }

    [Fact]
    public void Pounds_and_stones_outside_the_range_are_refused()
    {
        Assert.All([0m, -1m, 0.001m, 1_102.4m, decimal.MaxValue, decimal.MinValue], pounds => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => BodyWeight.FromPounds(pounds)));
        Assert.All([(0m, 0m), (-1m, 20m), (1m, -1m), (79m, 0m), (decimal.MaxValue, 0m), (0m, decimal.MaxValue)], parts =>
            Assert.ThrowsAny<ArgumentOutOfRangeException>(() => BodyWeight.FromStonesAndPounds(parts.Item1, parts.Item2)));
    }
}
