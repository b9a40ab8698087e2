namespace Isotretinoin.Dosing.Tests;

/// <summary>Doses outside their range, finer than their resolution, or unreadable; and the last accepted value on either side.</summary>
public sealed class DoseRefusalFacts
{
    private static readonly string FarTooMany = new('9', 400);
    private static readonly string RoundedByAParser = $"0.5{new string('0', 28)}1";

    [Fact]
    public void Weight_based_doses_are_more_than_0_up_to_10_with_3_decimals()
    {
        Assert.Equal(0.001m, Weighed(0.001m).MilligramsPerKilogramPerDay);
        Assert.Equal(10m, Weighed(10.000m).MilligramsPerKilogramPerDay);
        Assert.Equal(0.5m, Weighed(0.5000000m).MilligramsPerKilogramPerDay);
        RefusesOutside("more than 0, up to 10 mg/kg/day, with at most 3 decimals", [0m, -0.5m, 10.001m, 11m, decimal.MaxValue], value => Weighed(value));
        RefusesFiner("more than 0, up to 10 mg/kg/day, with at most 3 decimals", [0.0005m, 0.5000000000000000000000000001m, 9.9999m], value => Weighed(value));
    }

    [Fact]
    public void Cumulative_doses_are_more_than_0_up_to_1000_with_3_decimals()
    {
        Assert.Equal(0.001m, Cumulative(0.001m).MilligramsPerKilogram);
        Assert.Equal(1_000m, Cumulative(1_000m).MilligramsPerKilogram);
        Refuses(RefusalCode.TargetOutOfRange, "more than 0, up to 1,000 mg/kg, with at most 3 decimals", [0m, -120m, 1_000.001m], value => Cumulative(value));
        RefusesFiner("with at most 3 decimals", [120.0005m], value => Cumulative(value));
    }

    [Fact]
    public void Daily_doses_are_0_up_to_1000_with_6_decimals()
    {
        Assert.Equal(0m, Daily(0m).Milligrams);
        Assert.Equal(0.000001m, Daily(0.000001m).Milligrams);
        Assert.Equal(1_000m, Daily(1_000m).Milligrams);
        RefusesOutside("0 to 1,000 mg/day, with at most 6 decimals", [-0.000001m, 1_000.000001m], value => Daily(value));
        RefusesFiner("with at most 6 decimals", [0.0000005m, 999.9999999m], value => Daily(value));
    }

    [Fact]
    public void Total_doses_are_0_up_to_500000_with_6_decimals()
    {
        Assert.Equal(0m, Total(0m).Milligrams);
        Assert.Equal(500_000m, Total(500_000m).Milligrams);
        RefusesOutside("0 to 500,000 mg, with at most 6 decimals", [-1m, 500_000.000001m], value => Total(value));
        RefusesFiner("with at most 6 decimals", [0.0000001m], value => Total(value));
    }

    [Fact]
    public void A_total_is_never_negative()
    {
        Assert.Equal(Total(0), Total(1) - Total(1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Total(1) - Total(1.000001m));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Daily(1) * -1);
    }

    [Theory]
    [InlineData("0 mg/kg/day")]
    [InlineData("-0.5 mg/kg/day")]
    [InlineData("11 mg/kg/day")]
    public void Text_outside_the_range_is_refused(string text)
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => WeightBasedDose.Parse(text, Formulation.Conventional));
        Assert.False(WeightBasedDose.TryParse(text, Formulation.Conventional, out _));
    }

    [Fact]
    public void Text_finer_than_the_resolution_is_refused()
    {
        Assert.Equal(
            RefusalCode.DoseResolution, Assert.Throws<OutOfRangeException>(() => WeightBasedDose.Parse("0.0005 mg/kg/day", Formulation.Conventional)).Refusal.Code);
        Assert.False(WeightBasedDose.TryParse("0.0005 mg/kg/day", Formulation.Conventional, out _));
    }

    [Fact]
    public void Digits_that_a_parser_would_drop_are_never_dropped()
    {
        Assert.Equal(0.5m, decimal.Parse(RoundedByAParser, System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(WeightBasedDose.TryParse($"{RoundedByAParser} mg/kg/day", Formulation.Conventional, out _));
        Assert.False(CumulativeDose.TryParse($"{RoundedByAParser} mg/kg", Formulation.Conventional, out _));
        Assert.False(DailyDose.TryParse($"{RoundedByAParser} mg/day", Formulation.Conventional, out _));
        Assert.False(TotalDose.TryParse($"{RoundedByAParser} mg", Formulation.Conventional, out _));
        Assert.ThrowsAny<FormatException>(() => WeightBasedDose.Parse($"{RoundedByAParser} mg/kg/day", Formulation.Conventional));
        Assert.Equal(Weighed(0.5m), WeightBasedDose.Parse($"0.5{new string('0', 400)} mg/kg/day", Formulation.Conventional));
        Assert.Equal(Weighed(0.5m), WeightBasedDose.Parse($"{new string('0', 400)}.5 mg/kg/day", Formulation.Conventional));
    }

    [Fact]
    public void Four_hundred_digits_are_refused_briefly()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => DailyDose.Parse($"{FarTooMany} mg/day", Formulation.Conventional));

        Assert.True(refusal.Message.Length < 300);
        Assert.False(DailyDose.TryParse($"{FarTooMany} mg/day", Formulation.Conventional, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0.5")]
    [InlineData("0,5 mg/kg/day")]
    [InlineData(".5 mg/kg/day")]
    [InlineData("0.5 mg/kg")]
    [InlineData("0.5 mg")]
    [InlineData("0.5 mg/day")]
    [InlineData("0.5 MG/KG/DAY")]
    [InlineData("0.5 mg/kg/day conventionalx")]
    [InlineData("0.5 mg/kg/dayconventional")]
    [InlineData("0.5 mg/kg/day Conventional")]
    [InlineData("NaN mg/kg/day")]
    [InlineData("5e-1 mg/kg/day")]
    [InlineData("٠.٥ mg/kg/day")]
    public void Text_that_is_not_a_dose_is_unreadable(string text) => Cultures.InEach(() =>
    {
        Assert.Throws<FormatException>(() => WeightBasedDose.Parse(text, Formulation.Conventional));
        Assert.False(WeightBasedDose.TryParse(text, Formulation.Conventional, out _));
    });

    [Fact]
    public void Text_without_a_formulation_is_unreadable_when_the_reader_states_none() => Assert.Multiple(
        () => Assert.False(WeightBasedDose.TryParse("0.5 mg/kg/day", provider: null, out _)),
        () => Assert.Throws<FormatException>(() => DailyDose.Parse("40 mg/day", provider: null)),
        () => Assert.False(TotalDose.TryParse(null, provider: null, out _)),
        () => Assert.Throws<ArgumentNullException>(() => CumulativeDose.Parse(null!, provider: null)));

    [Fact]
    public void A_format_other_than_G_and_A_is_refused()
    {
        Assert.Equal("0.5 mg/kg/day", $"{Weighed(0.5m):A}");
        Assert.Equal("0.5 mg/kg/day conventional", $"{Weighed(0.5m):G}");
        Assert.Throws<FormatException>(() => $"{Weighed(0.5m):N2}");
    }

    private static WeightBasedDose Weighed(decimal value) => WeightBasedDose.FromMilligramsPerKilogramPerDay(value, Formulation.Conventional);

    private static CumulativeDose Cumulative(decimal value) => CumulativeDose.FromMilligramsPerKilogram(value, Formulation.Conventional);

    private static DailyDose Daily(decimal value) => DailyDose.FromMilligrams(value, Formulation.Conventional);

    private static TotalDose Total(decimal value) => TotalDose.FromMilligrams(value, Formulation.Conventional);

    private static void RefusesOutside(string accepted, decimal[] values, Func<decimal, IFormattable> factory) =>
        Refuses(RefusalCode.DoseOutOfRange, accepted, values, factory);

    private static void RefusesFiner(string accepted, decimal[] values, Func<decimal, IFormattable> factory) =>
        Refuses(RefusalCode.DoseResolution, accepted, values, factory);

    private static void Refuses(RefusalCode code, string accepted, decimal[] values, Func<decimal, IFormattable> factory) =>
        Assert.All(values, value =>
        {
            OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => factory(value));
            Assert.Equal(code, refused.Refusal.Code);
            Assert.Contains(accepted, refused.Message, StringComparison.Ordinal);
        });
}
