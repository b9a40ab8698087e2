namespace Isotretinoin.Dosing.Tests;

public sealed class CapsuleCombinationProperties
{
    [Law]
    public Property Combinations_and_their_splits_are_the_best_by_brute_force() =>
        Law.ForAll(() => Mappings.Makeable, c => CapsuleLaw.Holds(DayOfCapsules.Of(Making(c)), c.Dose, c.Product.Strengths, c.Division));

    [Law]
    public Property The_capsules_of_the_day_are_those_of_its_doses_strongest_first() =>
        Law.ForAll(() => Mappings.Makeable, c =>
        {
            CapsuleCombination combination = Making(c);
            IEnumerable<int> all = combination.Capsules.SelectMany(capsule => Enumerable.Repeat(capsule.StrengthInMilligrams, capsule.Count));

            Assert.Equal(DayOfCapsules.Of(combination).All, all);
            Assert.Equal(combination.Capsules.Select(capsule => capsule.StrengthInMilligrams).Distinct().OrderDescending(), combination.Capsules.Select(capsule => capsule.StrengthInMilligrams));
            Assert.All(combination.Intakes, intake => Assert.Equal(intake.Capsules.Sum(capsule => capsule.StrengthInMilligrams * capsule.Count), intake.Milligrams));
            Assert.Equal(c.Dose, combination.Intakes.Sum(intake => intake.Milligrams));
            Assert.Equal(c.Division.Times, combination.Intakes.Select(intake => intake.Time));
        });

    [Law]
    public Property The_same_dose_is_always_made_by_the_same_capsules() =>
        Law.ForAll(() => Mappings.Makeable, c =>
        {
            var shuffled = new ProductCase(c.Product.Formulation, c.Product.Strengths.Reverse());

            Assert.Equal(DayOfCapsules.Of(Making(c)).ToString(), DayOfCapsules.Of(Making((shuffled, c.Division, c.Dose))).ToString());
            Assert.Equal(Making(c), Making(c));
        });

    private static CapsuleCombination Making((ProductCase Product, Frequency Division, int Dose) c) =>
        CapsuleCombination.Making(DailyDose.FromMilligrams(c.Dose, c.Product.Formulation), c.Product.Product, c.Division)!.Value;
}
