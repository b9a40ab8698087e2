using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Laws of the bridge over generated amounts, expected by decimals that share nothing with it.</summary>
public sealed class BridgeProperties
{
    private static readonly Formulation Lidose = Formulation.Lidose;

    private static Arbitrary<int> Millionths => Arb.From(Gen.Choose(1, 1_000_000_000), millionths => Shrinking.Toward(40_000_000, millionths));

    [Law]
    public Property A_daily_dose_of_six_decimals_comes_back_also_through_kilograms_a_second() => Law.ForAll(() => Millionths, millionths =>
    {
        decimal milligrams = millionths / 1_000_000m;
        MassFlow flow = DailyDose.FromMilligrams(milligrams, Lidose).ToMassFlow();

        Assert.Equal(milligrams, flow.ToDailyDose(Lidose).Milligrams);
        Assert.Equal(milligrams, flow.ToUnit(MassFlowUnit.KilogramPerSecond).ToDailyDose(Lidose).Milligrams);
    });

    [Law]
    public Property A_total_of_six_decimals_comes_back_from_every_unit_of_mass() => Law.ForAll(() => Millionths, millionths =>
    {
        decimal milligrams = millionths / 1_000_000m;
        Mass mass = TotalDose.FromMilligrams(milligrams, Lidose).ToMass();

        Assert.All(
            [MassUnit.Milligram, MassUnit.Microgram, MassUnit.Gram, MassUnit.Kilogram, MassUnit.Nanogram, MassUnit.Pound],
            unit => Assert.Equal(milligrams, mass.ToUnit(unit).ToTotalDose(Lidose).Milligrams));
    });

    [Law]
    public Property A_weight_in_tenths_of_a_pound_is_that_which_pounds_make() => Law.ForAll(() => Arb.From(Gen.Choose(1, 11_023)), tenths =>
    {
        // 0.1 lb is 45.359237 g exactly.
        decimal grams = decimal.Round(tenths * 45.359237m, 0, MidpointRounding.ToEven);

        Assert.Equal(grams, Mass.FromPounds((double)(tenths / 10m)).ToBodyWeight().Grams);
        Assert.Equal(grams, BodyWeight.FromPounds(tenths / 10m).Grams);
    });

    [Law]
    public Property A_weight_in_hundredths_of_a_stone_is_that_which_stones_make() => Law.ForAll(() => Arb.From(Gen.Choose(1, 7_873)), hundredths =>
        Assert.Equal(BodyWeight.FromStonesAndPounds(hundredths / 100m, 0), Mass.FromStone((double)(hundredths / 100m)).ToBodyWeight()));

    [Law]
    public Property A_dose_for_a_weight_by_UnitsNet_is_read_as_the_exact_one() => Law.ForAll(() => Weights.Arbitrary, grams =>
    {
        Mass dose = MassFraction.FromMilligramsPerKilogram(0.5) * Mass.FromGrams((double)grams);

        Assert.Equal(grams * 0.0005m, dose.ToTotalDose(Lidose).Milligrams);
    });
}
