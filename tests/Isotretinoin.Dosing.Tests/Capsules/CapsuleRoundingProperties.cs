using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class CapsuleRoundingProperties
{
    private static Arbitrary<(MappingCase Mapping, CapsuleRounding Rounding)> Rounded =>
        Arb.From(Mappings.Any.Zip(Choices.Roundings), c => Mappings.Simpler(c.Item1).Select(simpler => (simpler, c.Item2)));

    private static Gen<MappingCase> InAGap => Mappings.Any.Where(c => c is { Below: { } below, Above: { } above } && below != above);

    [Law]
    public Property Every_rounding_is_what_trying_all_of_its_choices_gives() =>
        Law.ForAll(() => Rounded, c => Assert.Equal(RoundedRow.Of(c.Mapping.Exact, c.Mapping.Makeable, c.Rounding), Row(c.Mapping, c.Rounding)));

    [Law]
    public Property Down_is_not_above_and_Up_not_below_the_exact_dose() =>
        Law.ForAll(() => Mappings.Arbitrary, c =>
        {
            Assert.All(Row(c, CapsuleRounding.Down) ?? [], dose => Assert.True(dose <= c.Exact));
            Assert.All(Row(c, CapsuleRounding.Up) ?? [], dose => Assert.True(dose >= c.Exact));
        });

    [Law]
    public Property Nearest_is_one_of_the_two_and_no_farther_than_the_other_and_a_tie_goes_down() =>
        Law.ForAll(() => InAGap, c =>
        {
            int below = c.Below!.Value.Milligrams;
            int above = c.Above!.Value.Milligrams;
            int nearest = Assert.Single(Row(c, CapsuleRounding.Nearest)!);

            Assert.Equal(c.Exact * 2 <= below + above ? below : above, nearest);
        });

    [Law]
    public Property Rounding_a_rounded_dose_changes_nothing() =>
        Law.ForAll(() => Rounded, c =>
        {
            foreach (int dose in Row(c.Mapping, c.Rounding) ?? [])
            {
                var again = DailyDose.FromMilligrams(dose, c.Mapping.Product.Formulation);

                Assert.Equal(dose, Assert.Single(c.Rounding.Round(again, c.Mapping.Product.Product, c.Mapping.Division)!.Days())!.Value.Milligrams);
            }
        });

    [Law]
    public Property A_greater_exact_dose_never_rounds_to_a_smaller_mean() =>
        Law.ForAll(() => Rounded.Generator.Zip(Weights.Grams).Where(c => (c.Item1.Mapping with { Grams = c.Item2 }).IsInRange), c =>
        {
            (MappingCase one, CapsuleRounding rounding) = c.Item1;
            MappingCase other = one with { Grams = c.Item2 };
            (MappingCase less, MappingCase more) = one.Grams <= other.Grams ? (one, other) : (other, one);

            if (Row(less, rounding) is { } lessRow && Row(more, rounding) is { } moreRow)
            {
                Assert.True(Mean(lessRow) <= Mean(moreRow));
            }
        });

    [Law]
    public Property A_spread_never_runs_ahead_of_its_mean_and_has_the_nearest_mean() =>
        Law.ForAll(() => InAGap.Zip(Choices.Spreads), c =>
        {
            (MappingCase mapping, CapsuleRounding spread) = c;

            SpreadLaw.Holds(Row(mapping, spread)!, mapping.Exact, mapping.Below!.Value.Milligrams, mapping.Above!.Value.Milligrams, spread.Days);
        });

    private static Fraction Mean(IReadOnlyList<int> row) => Fraction.Of(row.Sum(), row.Count);

    private static IReadOnlyList<int>? Row(MappingCase mapping, CapsuleRounding rounding) => rounding.Round(mapping.Dose, mapping.Product.Product, mapping.Division) is { } rounded
        ? [.. rounded.Days().Select(day => day!.Value.Milligrams)]
        : null;
}
