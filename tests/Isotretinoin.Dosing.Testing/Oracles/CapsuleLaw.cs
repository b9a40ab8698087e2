namespace Isotretinoin.Dosing.Testing;

/// <summary>What must hold of a day's capsules, asserted of a plain list so that a planted mistake can be shown to fail.</summary>
public static class CapsuleLaw
{
    public static void Holds(DayOfCapsules day, int dose, IReadOnlyCollection<int> strengths, Frequency frequency)
    {
        Assert.Equal(dose, day.All.Sum());
        Assert.All(day.All, capsule => Assert.Contains(capsule, strengths));
        Assert.NotEmpty(day.Morning);
        Assert.Equal(frequency == Frequency.TwiceDaily, day.Evening.Count > 0);
        Assert.True(day.Morning.Sum() >= day.Evening.Sum());

        DayOfCapsules best = BestCapsules.Of(dose, strengths, frequency);
        Assert.Equal(best.All, day.All);
        Assert.Equal(best.Morning, day.Morning);
        Assert.Equal(best.Evening, day.Evening);
    }
}
