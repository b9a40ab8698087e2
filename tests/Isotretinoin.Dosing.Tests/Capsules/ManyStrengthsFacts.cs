namespace Isotretinoin.Dosing.Tests;

/// <summary>Twelve strengths have 4,095 subsets, each with a table of its own, and nearly all of these are never needed.</summary>
public sealed class ManyStrengthsFacts
{
    private const long Mebibyte = 1 << 20;

    [Theory]
    [InlineData(100)]
    [InlineData(560)]
    [InlineData(31)]
    public void A_dose_of_twelve_strengths_is_chosen_within_a_mebibyte(int milligrams)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        var product = Product.Create("own", Formulation.Conventional, 1, 2, 4, 8, 16, 32, 64, 100, 50, 25, 12, 6);
        var dose = DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
        Assert.Equal(milligrams, CapsuleCombination.Making(dose, product, Frequency.OnceDaily)!.Value.Capsules.Sum(capsule => capsule.StrengthInMilligrams * capsule.Count));
        Assert.Equal(milligrams, CapsuleCombination.Making(dose, product, Frequency.TwiceDaily)!.Value.Capsules.Sum(capsule => capsule.StrengthInMilligrams * capsule.Count));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Mebibyte);
    }
}
