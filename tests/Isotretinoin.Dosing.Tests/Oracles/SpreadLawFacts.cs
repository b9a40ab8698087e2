using Xunit.Sdk;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The law of spreading can fail.</summary>
public sealed class SpreadLawFacts
{
    [Fact]
    public void The_right_row_passes() => SpreadLaw.Holds([30, 40, 40], 37, 30, 40, 3);

    [Fact]
    public void A_row_that_begins_with_the_dose_above_runs_ahead_and_is_rejected() =>
        Assert.ThrowsAny<XunitException>(() => SpreadLaw.Holds([40, 30, 40], 37, 30, 40, 3));

    [Fact]
    public void A_row_with_one_day_above_too_many_is_rejected() =>
        Assert.ThrowsAny<XunitException>(() => SpreadLaw.Holds([40], 38, 30, 40, 4));

    [Fact]
    public void A_tie_that_takes_the_greater_mean_is_rejected() =>
        Assert.ThrowsAny<XunitException>(() => SpreadLaw.Holds([30, 40], 32.5m, 30, 40, 2));

    [Fact]
    public void All_days_alike_are_one_day() =>
        Assert.ThrowsAny<XunitException>(() => SpreadLaw.Holds([30, 30], 31, 30, 40, 2));
}
