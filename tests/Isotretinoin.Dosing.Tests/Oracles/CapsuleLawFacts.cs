using Xunit.Sdk;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The law of capsules can fail: each planted mistake is one that a hurried implementation makes.</summary>
public sealed class CapsuleLawFacts
{
    private static readonly int[] UnitedStates = [10, 20, 30, 40];

    [Fact]
    public void The_best_capsules_pass()
    {
        CapsuleLaw.Holds(new DayOfCapsules([30, 30], [30, 30]), 120, UnitedStates, Frequency.TwiceDaily);
        CapsuleLaw.Holds(new DayOfCapsules([40, 40, 40], []), 120, UnitedStates, Frequency.OnceDaily);
    }

    [Fact]
    public void Fewer_capsules_that_divide_unevenly_are_rejected() =>
        Rejects(new DayOfCapsules([40, 40], [40]), 120, Frequency.TwiceDaily);

    [Fact]
    public void A_single_capsule_for_a_divided_day_is_rejected() =>
        Rejects(new DayOfCapsules([30], []), 30, Frequency.TwiceDaily);

    [Fact]
    public void A_morning_smaller_than_the_evening_is_rejected() =>
        Rejects(new DayOfCapsules([20], [30]), 50, Frequency.TwiceDaily);

    [Fact]
    public void More_capsules_than_needed_are_rejected() =>
        Rejects(new DayOfCapsules([20, 20], []), 40, Frequency.OnceDaily);

    [Fact]
    public void More_different_strengths_than_needed_are_rejected() =>
        Rejects(new DayOfCapsules([40, 20], [30, 30]), 120, Frequency.TwiceDaily);

    [Fact]
    public void The_weaker_of_two_equally_short_lists_is_rejected() =>
        Rejects(new DayOfCapsules([30, 20], []), 50, Frequency.OnceDaily);

    [Fact]
    public void A_strength_that_is_not_stocked_is_rejected() =>
        Rejects(new DayOfCapsules([25], [25]), 50, Frequency.TwiceDaily);

    [Fact]
    public void A_wrong_sum_is_rejected() =>
        Rejects(new DayOfCapsules([30], [10]), 50, Frequency.TwiceDaily);

    private static void Rejects(DayOfCapsules day, int dose, Frequency frequency) =>
        Assert.ThrowsAny<XunitException>(() => CapsuleLaw.Holds(day, dose, UnitedStates, frequency));
}
