using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>4 mg Micronized are worth 5 mg Conventional and 5 mg Lidose; conversions are exact and can be taken back.</summary>
public sealed class FormulationProperties
{
    private static Fraction Worth(Formulation from, Formulation to) => MicronizedWorth(from) / MicronizedWorth(to);

    [Law]
    public Property Conversions_are_exact() =>
        Law.ForAll(() => Doses.PerKilogram.Zip(Products.Formulations.Two()), c =>
        {
            (Formulation stated, Formulation other) = c.Item2;
            CumulativeTarget target = CumulativeTarget.At(c.Item1 / 1_000m, stated);

            Assert.Equal(Fraction.Of(c.Item1, 1_000) * Worth(stated, other), target.ConvertedTo(other).Lower.MilligramsPerKilogram);
            Assert.Equal(Worth(stated, other), stated.EquivalentIn(other));
        });

    [Law]
    public Property Converting_there_and_back_is_the_same_dose() =>
        Law.ForAll(() => Doses.PerKilogramPerDay.Zip(Products.Formulations.Three()), c =>
        {
            (Formulation stated, Formulation other, Formulation third) = c.Item2;
            TitrationStep step = TitrationStep.Taking(Doses.Daily(c.Item1, stated));

            Assert.Equal(step.Dose, step.ConvertedTo(other).ConvertedTo(stated).Dose);
            Assert.Equal(step.ConvertedTo(third).Dose, step.ConvertedTo(other).ConvertedTo(third).Dose);
        });

    [Law]
    public Property Doses_of_two_formulations_are_never_equal_and_never_compared() =>
        Law.ForAll(() => Doses.PerKilogramPerDay.Zip(Products.Formulations.Two()).Where(c => c.Item2.Item1 != c.Item2.Item2), c =>
        {
            WeightBasedDose one = Doses.Daily(c.Item1, c.Item2.Item1);
            WeightBasedDose other = Doses.Daily(c.Item1, c.Item2.Item2);

            Assert.NotEqual(one, other);
            Assert.Throws<FormulationMismatchException>(() => one < other);
            Assert.Throws<FormulationMismatchException>(() => one.CompareTo(other));
        });

    private static Fraction MicronizedWorth(Formulation formulation) => formulation == Formulation.Micronized ? 1 : Fraction.Of(4, 5);
}
