using Xunit.Sdk;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The law of supplies can fail.</summary>
public sealed class SupplyLawFacts
{
    private static readonly (int First, int Last)[] Phases = [(1, 28), (29, 80)];

    [Fact]
    public void The_right_fills_pass() => SupplyLaw.Holds([(1, 28), (29, 58), (59, 80)], Phases, 30);

    [Fact]
    public void A_fill_across_a_change_of_dose_is_rejected() => Rejects((1, 30), (31, 60), (61, 80));

    [Fact]
    public void A_day_without_capsules_is_rejected() => Rejects((1, 28), (29, 58), (60, 80));

    [Fact]
    public void A_day_filled_twice_is_rejected() => Rejects((1, 28), (29, 58), (58, 80));

    [Fact]
    public void A_fill_that_is_too_long_is_rejected() => Rejects((1, 28), (29, 80));

    [Fact]
    public void A_fill_that_is_short_before_the_phase_ends_is_rejected() => Rejects((1, 28), (29, 48), (49, 78), (79, 80));

    private static void Rejects(params (int First, int Last)[] fills) => Assert.ThrowsAny<XunitException>(() => SupplyLaw.Holds(fills, Phases, 30));
}
