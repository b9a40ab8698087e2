using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Products of quantities against rational arithmetic: nothing is ever rounded inside.</summary>
public sealed class ProductExactnessProperties
{
    private static Arbitrary<(int Thousandths, int Grams)> DailyDoseAndWeight => Pairs(Doses.PerKilogramPerDay);

    private static Arbitrary<(int Thousandths, int Grams)> CumulativeDoseAndWeight => Pairs(Doses.PerKilogram);

    [Law]
    public Property A_weight_based_dose_times_a_weight_is_exact() =>
        Law.ForAll(() => DailyDoseAndWeight, c =>
        {
            Fraction exact = Fraction.Of(c.Thousandths, 1_000) * Fraction.Of(c.Grams, 1_000);
            WeightBasedDose dose = Doses.Daily(c.Thousandths, Formulation.Lidose);

            Assert.Equal(exact, dose.For(Weights.Of(c.Grams)).Milligrams);
            Assert.Equal(dose.For(Weights.Of(c.Grams)), dose * Weights.Of(c.Grams));
        });

    [Law]
    public Property A_cumulative_dose_times_a_weight_is_exact() =>
        Law.ForAll(() => CumulativeDoseAndWeight, c =>
        {
            Fraction exact = Fraction.Of(c.Thousandths, 1_000) * Fraction.Of(c.Grams, 1_000);
            CumulativeDose dose = Doses.Cumulative(c.Thousandths, Formulation.Micronized);

            Assert.Equal(exact, dose.For(Weights.Of(c.Grams)).Milligrams);
            Assert.Equal(dose.For(Weights.Of(c.Grams)), dose * Weights.Of(c.Grams));
        });

    [Law]
    public Property A_dose_over_its_weight_is_the_dose_per_kilogram_again() =>
        Law.ForAll(() => DailyDoseAndWeight, c =>
        {
            BodyWeight weight = Weights.Of(c.Grams);
            DailyDose dose = Doses.Daily(c.Thousandths, Formulation.Conventional).For(weight);

            Assert.Equal(Fraction.Of(c.Thousandths, 1_000), dose.MilligramsPerKilogram(weight));
            Assert.Equal(Fraction.Of(c.Thousandths, 1_000), dose.ForDays(1).MilligramsPerKilogram(weight));
        });

    [Law]
    public Property Doses_are_linear_in_the_weight() =>
        Law.ForAll(() => Pairs(Doses.PerKilogramPerDay).Generator.Zip(Weights.Grams).Where(c => c.Item1.Grams + c.Item2 <= Weights.Most), c =>
        {
            WeightBasedDose dose = Doses.Daily(c.Item1.Thousandths, Formulation.Conventional);
            TotalDose parts = dose.For(Weights.Of(c.Item1.Grams)).ForDays(1) + dose.For(Weights.Of(c.Item2)).ForDays(1);

            Assert.Equal(parts, dose.For(Weights.Of(c.Item1.Grams + c.Item2)).ForDays(1));
        });

    [Law]
    public Property Doses_are_linear_in_the_dose_and_in_the_days() =>
        Law.ForAll(() => DailyDoseAndWeight.Generator.Zip(Gen.Choose(0, 3_650)), c =>
        {
            DailyDose daily = Doses.Daily(c.Item1.Thousandths, Formulation.Conventional).For(Weights.Of(c.Item1.Grams));

            Assert.Equal((Fraction)daily.Milligrams * c.Item2, (daily * c.Item2).Milligrams);
            Assert.Equal(daily.ForDays(c.Item2) + daily.ForDays(1), daily.ForDays(c.Item2 + 1));
        });

    [Law]
    public Property A_greater_dose_or_weight_gives_more() =>
        Law.ForAll(() => DailyDoseAndWeight.Generator.Two(), c =>
        {
            DailyDose least = Daily(Math.Min(c.Item1.Thousandths, c.Item2.Thousandths), Math.Min(c.Item1.Grams, c.Item2.Grams));
            DailyDose most = Daily(Math.Max(c.Item1.Thousandths, c.Item2.Thousandths), Math.Max(c.Item1.Grams, c.Item2.Grams));

            Assert.True(least <= most);
            Assert.Equal(least == most, least >= most);
        });

    [Law]
    public Property Sums_and_differences_are_exact() =>
        Law.ForAll(() => Doses.Millionths(500_000).Two(), c =>
        {
            TotalDose one = TotalDose.FromMilligrams(c.Item1 / 1_000_000m, Formulation.Conventional);
            TotalDose other = TotalDose.FromMilligrams(c.Item2 / 1_000_000m, Formulation.Conventional);

            Assert.Equal(Fraction.Of(c.Item1 + c.Item2, 1_000_000), (one + other).Milligrams);
            Assert.Equal(one, one + other - other);
            Assert.Equal(one + other, other + one);
        });

    [Law]
    public Property Every_comparison_agrees_with_the_numbers() =>
        Law.ForAll(() => Doses.PerKilogramPerDay.Two(), c =>
        {
            WeightBasedDose left = Doses.Daily(c.Item1, Formulation.Conventional);
            WeightBasedDose right = Doses.Daily(c.Item2, Formulation.Conventional);

            Assert.Equal(c.Item1.CompareTo(c.Item2), Math.Sign(left.CompareTo(right)));
            Assert.Equal(c.Item1 < c.Item2, left < right);
            Assert.Equal(c.Item1 > c.Item2, left > right);
            Assert.Equal(c.Item1 <= c.Item2, left <= right);
            Assert.Equal(c.Item1 >= c.Item2, left >= right);
            Assert.Equal(c.Item1 == c.Item2, left == right);
            Assert.NotEqual(left, Doses.Daily(c.Item1, Formulation.Lidose));
        });

    private static DailyDose Daily(int thousandths, int grams) => Doses.Daily(thousandths, Formulation.Conventional).For(Weights.Of(grams));

    private static Arbitrary<(int Thousandths, int Grams)> Pairs(Gen<int> doses) => Arb.From(
        doses.Zip(Weights.Grams),
        c => Doses.Simpler(c.Item1).Select(dose => (dose, c.Item2)).Concat(Weights.Simpler(c.Item2).Select(grams => (c.Item1, grams))));
}
