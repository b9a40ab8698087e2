namespace Isotretinoin.Dosing.Tests;

public sealed class BodyWeightFacts
{
    [Theory]
    [InlineData("70.3 kg", 70_300)]
    [InlineData("70.0005 kg", 70_000)]
    [InlineData("70.0015 kg", 70_002)]
    [InlineData("70.00050000000000000000000000000000000000000000001 kg", 70_001)]
    [InlineData("70.00049999999999999999999999999999999999999999999 kg", 70_000)]
    [InlineData("70.00150000000000000000000000000000000000000000000 kg", 70_002)]
    [InlineData("154 lb", 69_853)]
    [InlineData("220.462262184877580722973801345 lb", 100_000)]
    [InlineData("11 st", 69_853)]
    [InlineData("11 st 4 lb", 71_668)]
    [InlineData("0 st 154 lb", 69_853)]
    [InlineData("  64.3   kg ", 64_300)]
    [InlineData("064.30kg", 64_300)]
    public void Text_is_read_exactly_and_rounded_once_to_the_gram(string text, long grams) =>
        Assert.Equal(grams, BodyWeight.Parse(text, provider: null).Grams);

    /// <summary>Every spelling that is read, by its unit.</summary>
    public static TheoryData<string, string> Spellings { get; } = new()
    {
        { "kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes" },
        { "lb", "lb lbs pound pounds" },
        { "st", "st stone stones" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_unit_is_read_however_people_write_it(string id, string spellings)
    {
        WeightUnit unit = WeightUnit.Parse(id);
        BodyWeight expected = BodyWeight.Parse($"12.5 {id}", provider: null);

        Assert.Equal(spellings.Split(' '), unit.Spellings);
        Assert.All(
            unit.Spellings.SelectMany(spelling => new[] { spelling, spelling.ToUpperInvariant(), $"{char.ToUpperInvariant(spelling[0])}{spelling[1..]}" }),
            spelling =>
            {
                Assert.Same(unit, WeightUnit.Find(spelling));
                Assert.Equal(expected, BodyWeight.Parse($"12.5 {spelling}", provider: null));
                Assert.Equal(expected, BodyWeight.Parse($"12.5{spelling}", provider: null));
            });
    }

    [Theory]
    [InlineData("11 Stone 4 Pounds")]
    [InlineData("11stones4lbs")]
    [InlineData("11 ST 4 LB")]
    public void Stones_and_pounds_are_read_however_people_write_them(string text) =>
        Assert.Equal(BodyWeight.FromStonesAndPounds(11, 4), BodyWeight.Parse(text, provider: null));

    [Fact]
    public void A_pound_is_0_45359237_kilograms_and_a_stone_14_pounds()
    {
        Assert.Equal(45_359, BodyWeight.FromPounds(100).Grams);
        Assert.Equal(453_592, BodyWeight.FromPounds(1_000).Grams);
        Assert.Equal(BodyWeight.FromPounds(158), BodyWeight.FromStonesAndPounds(11, 4));
        Assert.Equal(BodyWeight.FromPounds(7), BodyWeight.FromStonesAndPounds(0.5m, 0));
        Assert.Equal(BodyWeight.FromPounds(7), BodyWeight.FromStonesAndPounds(0, 7));
    }

    [Fact]
    public void Text_is_in_kilograms_without_trailing_zeros()
    {
        Assert.Equal("70.3 kg", BodyWeight.FromKilograms(70.300m).ToString());
        Assert.Equal("0.001 kg", BodyWeight.FromKilograms(0.001m).ToString());
        Assert.Equal("500 kg", BodyWeight.FromKilograms(500).ToString("G", formatProvider: null));
        Assert.Throws<FormatException>(() => BodyWeight.FromKilograms(70).ToString("lb", formatProvider: null));
    }

    [Fact]
    public void Text_is_copied_only_where_it_fits()
    {
        Span<char> small = stackalloc char[6];
        Span<char> enough = stackalloc char[7];

        Assert.False(BodyWeight.FromKilograms(70.3m).TryFormat(small, out int none, default, provider: null));
        Assert.True(BodyWeight.FromKilograms(70.3m).TryFormat(enough, out int all, default, provider: null));
        Assert.Equal((0, 7), (none, all));
        Assert.Equal("70.3 kg", enough.ToString());
    }

    [Fact]
    public void Weights_are_compared_in_grams()
    {
        BodyWeight light = BodyWeight.FromKilograms(70);
        BodyWeight heavy = BodyWeight.FromKilograms(70.001m);

        Assert.True(light < heavy && heavy > light && light <= heavy && heavy >= light && light != heavy);
        Assert.True(light <= BodyWeight.FromKilograms(70.0001m) && light >= BodyWeight.FromKilograms(70.0001m));
        Assert.Equal(light, BodyWeight.FromKilograms(70.0001m));
    }
}
