namespace Isotretinoin.Dosing.Tests;

public sealed class WeightHistoryFacts
{
    private static readonly WeightHistory Growing = WeightHistory.Of(On(2026, 3, 1, 62m), On(2026, 1, 1, 60m), On(2026, 2, 1, 61m));

    [Theory]
    [InlineData(2025, 12, 31, 60)]
    [InlineData(2026, 1, 1, 60)]
    [InlineData(2026, 1, 31, 60)]
    [InlineData(2026, 2, 1, 61)]
    [InlineData(2026, 2, 28, 61)]
    [InlineData(2026, 3, 1, 62)]
    [InlineData(9999, 12, 31, 62)]
    public void The_weight_in_force_is_the_latest_on_or_before_the_day(int year, int month, int day, int kilograms) =>
        Assert.Equal(BodyWeight.FromKilograms(kilograms), Growing.InForceOn(new(year, month, day)));

    [Fact]
    public void The_starting_weight_is_the_earliest()
    {
        Assert.Equal(BodyWeight.FromKilograms(60), Growing.Starting);
        Assert.Equal("60 kg of 2026-01-01", Growing.Weights[0].ToString());
    }

    [Fact]
    public void No_weight_is_refused() =>
        Assert.Same(RefusalCode.WeightsNone, Assert.Throws<RefusalException>(() => WeightHistory.Of()).Refusal.Code);

    [Fact]
    public void Two_weights_of_one_date_are_refused_naming_both()
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => WeightHistory.Of(On(2026, 2, 1, 61m), On(2026, 1, 1, 60m), On(2026, 2, 1, 61m)));

        Assert.Same(RefusalCode.WeightsDuplicateDate, refused.Refusal.Code);
        Assert.Equal("weights[2]", refused.Refusal.Member);
        Assert.Contains("2026-02-01", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_weight_throws() => Assert.ThrowsAny<InvalidOperationException>(() => Weighing.On(new(2026, 1, 1), default));

    [Theory]
    [InlineData("starting")]
    [InlineData("latest")]
    [InlineData("per-day")]
    public void A_policy_is_found_by_its_identifier(string id)
    {
        Assert.Equal(id, WeightPolicy.Find(id)?.ToString());
        Assert.Null(WeightPolicy.Find(id.ToUpperInvariant()));
    }

    private static Weighing On(int year, int month, int day, decimal kilograms) => Weighing.On(new(year, month, day), BodyWeight.FromKilograms(kilograms));
}
