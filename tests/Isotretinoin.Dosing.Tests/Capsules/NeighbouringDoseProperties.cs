using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class NeighbouringDoseProperties
{
    [Law]
    public Property Below_is_the_greatest_makeable_dose_not_above_the_exact_one_and_Above_the_least_not_below() =>
        Law.ForAll(() => Mappings.Arbitrary, c =>
        {
            MakeableDoses makeable = c.Makeable;

            Assert.Equal(makeable.Below(c.Exact), c.Below?.Milligrams);
            Assert.Equal(makeable.Above(c.Exact), c.Above?.Milligrams);
        });

    [Law]
    public Property Nothing_makeable_lies_strictly_between() =>
        Law.ForAll(() => Mappings.Arbitrary, c =>
        {
            int below = c.Below?.Milligrams ?? 0;
            int above = c.Above?.Milligrams ?? 1_001;

            Assert.True(below <= c.Exact && c.Exact <= above);
            Assert.DoesNotContain(c.Makeable.All, dose => below < dose && dose < above);
        });

    [Law]
    public Property Above_and_Below_are_the_same_exactly_when_the_dose_is_makeable() =>
        Law.ForAll(() => Mappings.Arbitrary, c =>
        {
            bool isMakeable = c.Exact.Denominator.IsOne && c.Makeable.Contains((int)c.Exact.Numerator);

            Assert.Equal(isMakeable, c.Below is not null && c.Below == c.Above);
            Assert.Equal(isMakeable, CapsuleCombination.Making(c.Dose, c.Product.Product, c.Division) is not null);
        });

    [Law]
    public Property A_makeable_dose_is_its_own_neighbour() =>
        Law.ForAll(() => Mappings.Makeable, c =>
        {
            var dose = DailyDose.FromMilligrams(c.Dose, c.Product.Formulation);

            Assert.Equal(c.Dose, CapsuleCombination.AtMost(dose, c.Product.Product, c.Division)?.Milligrams);
            Assert.Equal(c.Dose, CapsuleCombination.AtLeast(dose, c.Product.Product, c.Division)?.Milligrams);
        });

    [Law]
    public Property A_greater_dose_never_has_a_smaller_neighbour() =>
        Law.ForAll(() => Mappings.Any.Zip(Weights.Grams).Where(c => (c.Item1 with { Grams = c.Item2 }).IsInRange), c =>
        {
            MappingCase one = c.Item1;
            MappingCase other = one with { Grams = c.Item2 };
            (MappingCase less, MappingCase more) = one.Grams <= other.Grams ? (one, other) : (other, one);

            Assert.True((less.Below?.Milligrams ?? 0) <= (more.Below?.Milligrams ?? 0));
            Assert.True((less.Above?.Milligrams ?? 1_001) <= (more.Above?.Milligrams ?? 1_001));
        });
}
