namespace Isotretinoin.Dosing.Tests;

/// <summary>What is stated of a history, as it is written.</summary>
public sealed class HistoryTextFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DailyDose Forty = DailyDose.FromMilligrams(40, Formulation.Conventional);

    [Fact]
    public void Periods_partial_days_weights_and_supplies_begin_with_their_date() => Assert.Multiple(
        () => Assert.Equal("2026-01-01 to 2026-01-31: 40 mg/day conventional", DosePeriod.Taking(Forty, First, new(2026, 1, 31)).ToString()),
        () => Assert.Equal("2026-01-01 to 2026-01-31: 40 mg/day conventional, 10", DosePeriod.Taking(Forty, First, new(2026, 1, 31)).InPattern(IntakePattern.AlternateDays).ToString()),
        () => Assert.Equal("2026-01-01: 40 mg/day conventional", PartialDay.On(First, Forty).ToString()),
        () => Assert.Equal("60.5 kg of 2026-01-01", Weighing.On(First, BodyWeight.FromKilograms(60.5m)).ToString()),
        () => Assert.Equal("2026-01-01: 60 × 20 mg, 30 × 10 mg", DispensedSupply.On(First, CapsuleCount.OfStrength(20, 60), CapsuleCount.OfStrength(10, 30)).ToString()));

    [Fact]
    public void Stretches_name_their_weight_and_remainders_their_milligrams()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Forty, First, new(2026, 1, 30))).ProgressAt(
            new(2026, 1, 10), WeightHistory.Of(Weighing.On(First, BodyWeight.FromKilograms(60))), WeightPolicy.Starting, CumulativeTarget.Between(120, 150, Formulation.Conventional));

        Assert.Equal("2026-01-01 to 2026-01-10 of 2026-01-01 to 2026-01-30: 40 mg/day conventional, 60 kg", Assert.Single(progress.Stretches()).ToString());
        Assert.Equal((113.333m, Ratio.Of(6800, 1)), (progress.MilligramsPerKilogramToLower!.Value.Round(3), progress.MilligramsToLower));
        Assert.Equal((143.333m, Ratio.Of(8600, 1)), (progress.MilligramsPerKilogramToUpper!.Value.Round(3), progress.MilligramsToUpper));
        Assert.Equal((170, new DateOnly(2026, 6, 29)), (Projection.Of(progress, Forty, IntakePattern.Daily)!.DaysToTarget, Projection.Of(progress, Forty, IntakePattern.Daily)!.TargetReached));
    }
}
