namespace Isotretinoin.Dosing.Tests;

/// <summary>Doses from masses, flows and fractions, by examples worked by hand.</summary>
public sealed class DoseBridgeFacts
{
    private static readonly Formulation Micronized = Formulation.Micronized;

    public static TheoryData<IQuantity, decimal> Examples => new()
    {
        { Mass.FromMilligrams(7_740), 7_740m },
        { Mass.FromMilligrams(0), 0m },
        { Mass.FromGrams(7.74), 7_740m },
        { Mass.FromKilograms(0.00774), 7_740m },
        { Mass.FromMicrograms(1), 0.001m },
        { Mass.FromMilligrams(0.1 + 0.2), 0.3m },
        { Mass.FromMilligrams(499_999.999999), 499_999.999999m },
        { Mass.FromNanograms(1), 0.000001m },
        { MassFraction.FromMilligramsPerKilogram(0.5) * Mass.FromKilograms(64.3), 32.15m },
        { MassFlow.FromMilligramsPerDay(32.15), 32.15m },
        { MassFlow.FromMilligramsPerDay(0), 0m },
        { MassFlow.FromMicrogramsPerDay(32_150), 32.15m },
        { MassFlow.FromGramsPerDay(0.03215), 32.15m },
        { MassFlow.FromKilogramsPerDay(0.00003215), 32.15m },
        { Mass.FromMilligrams(32.15) / Duration.FromDays(1), 32.15m },
        { MassFraction.FromMilligramsPerKilogram(120), 120m },
        { MassFraction.FromMicrogramsPerKilogram(120_000), 120m },
        { MassFraction.FromGramsPerKilogram(0.12), 120m },
        { MassFraction.FromKilogramsPerKilogram(0.00012), 120m },
        { MassFraction.FromPartsPerMillion(120), 120m },
        { MassFraction.FromDecimalFractions(0.00012), 120m },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_dose_is_read_in_its_own_unit_and_has_the_formulation_that_is_stated(IQuantity quantity, decimal expected) =>
        Assert.Equal((expected, Micronized), Read(quantity));

    [Fact]
    public void A_dose_leaves_in_the_unit_of_the_label() => Assert.Multiple(
        () => Assert.Equal((7_740d, MassUnit.Milligram), (Micronized.Milligrams(7_740).ToMass().Value, Micronized.Milligrams(7_740).ToMass().Unit)),
        () => Assert.Equal((32.15, MassFlowUnit.MilligramPerDay), (Micronized.MilligramsPerDay(32.15m).ToMassFlow().Value, Micronized.MilligramsPerDay(32.15m).ToMassFlow().Unit)),
        () => Assert.Equal((120.5, MassFractionUnit.MilligramPerKilogram), (Micronized.MilligramsPerKilogram(120.5m).ToMassFraction().Value, Micronized.MilligramsPerKilogram(120.5m).ToMassFraction().Unit)));

    [Fact]
    public void A_dose_by_weight_leaves_as_the_flow_for_a_patient() =>
        Assert.Equal(32.15, Micronized.MilligramsPerKilogramPerDay(0.5m).For(BodyWeight.FromKilograms(64.3m)).ToMassFlow().MilligramsPerDay);

    public static TheoryData<IQuantity, string, string> Refusals => new()
    {
        { Mass.FromMilligrams(-1), "dose.out-of-range", "Read -1 mg. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { Mass.FromKilograms(1), "dose.out-of-range", "Read 1 kg. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { Mass.FromGrams(1e300), "dose.out-of-range", "Read 1E+300 g. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { Mass.FromMilligrams(0.0000001), "dose.resolution", "1E-07 mg is finer than the resolution. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { Mass.FromMilligrams(1e-300), "dose.resolution", "1E-300 mg is finer than the resolution. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { Mass.FromMilligrams(64.3000001), "dose.resolution", "64.3000001 mg is finer than the resolution. Accepted: 0 to 500,000 mg, with at most 6 decimals." },
        { MassFlow.FromMilligramsPerDay(1_000.1), "dose.out-of-range", "Read 1000.1 mg/day. Accepted: 0 to 1,000 mg/day, with at most 6 decimals." },
        { MassFlow.FromMilligramsPerDay(-20), "dose.out-of-range", "Read -20 mg/day. Accepted: 0 to 1,000 mg/day, with at most 6 decimals." },
        { MassFlow.FromMicrogramsPerDay(0.0001), "dose.resolution", "0.0001 µg/day is finer than the resolution. Accepted: 0 to 1,000 mg/day, with at most 6 decimals." },
        { MassFraction.FromMilligramsPerKilogram(0), "target.out-of-range", "Read 0 mg/kg. Accepted: more than 0, up to 1,000 mg/kg, with at most 3 decimals." },
        { default(MassFraction), "target.out-of-range", "Read 0 mg/kg. Accepted: more than 0, up to 1,000 mg/kg, with at most 3 decimals." },
        { MassFraction.FromPercent(1), "target.out-of-range", "Read 10000 mg/kg. Accepted: more than 0, up to 1,000 mg/kg, with at most 3 decimals." },
        { MassFraction.FromMilligramsPerKilogram(120.0001), "dose.resolution", "120.0001 mg/kg is finer than the resolution. Accepted: more than 0, up to 1,000 mg/kg, with at most 3 decimals." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_dose_that_is_not_accepted_is_refused_in_the_words_of_the_library(IQuantity quantity, string code, string sentence)
    {
        OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => Read(quantity));

        Assert.Equal((code, sentence), (refused.Refusal.Code.Id, refused.Refusal.Sentence));
        Assert.Equal(quantity switch { Mass => ("mg", "mass"), MassFlow => ("mg", "flow"), _ => ("mgPerKg", "fraction") }, (refused.Refusal.Member, refused.ParamName!));
    }

    [Fact]
    public void A_default_quantity_is_no_dose_of_nothing() => Assert.Multiple(
        () => Assert.Equal(
            "This Mass is the default value, 0 kg, not a dose. Create a dose of 0 in another unit, such as mg.",
            Assert.Throws<InvalidOperationException>(() => default(Mass).ToTotalDose(Micronized)).Message),
        () => Assert.Equal(
            "This MassFlow is the default value, 0 g/s, not a dose. Create a dose of 0 in another unit, such as mg/day.",
            Assert.Throws<InvalidOperationException>(() => default(MassFlow).ToDailyDose(Micronized)).Message));

    [Fact]
    public void A_formulation_is_always_stated() => Assert.Multiple(
        () => Assert.Equal("formulation", Assert.Throws<ArgumentNullException>(() => Mass.FromMilligrams(1).ToTotalDose(null!)).ParamName),
        () => Assert.Equal("formulation", Assert.Throws<ArgumentNullException>(() => MassFlow.FromMilligramsPerDay(1).ToDailyDose(null!)).ParamName),
        () => Assert.Equal("formulation", Assert.Throws<ArgumentNullException>(() => MassFraction.FromPercent(1).ToCumulativeDose(null!)).ParamName));

    [Fact]
    public void A_default_dose_does_not_leave() => Assert.Multiple(
        () => Assert.Throws<InvalidOperationException>(() => default(TotalDose).ToMass()),
        () => Assert.Throws<InvalidOperationException>(() => default(DailyDose).ToMassFlow()),
        () => Assert.Throws<InvalidOperationException>(() => default(CumulativeDose).ToMassFraction()));

    private static (decimal Number, Formulation Formulation) Read(IQuantity quantity)
    {
        switch (quantity)
        {
            case Mass mass:
                TotalDose total = mass.ToTotalDose(Micronized);
                return (total.Milligrams, total.Formulation);
            case MassFlow flow:
                DailyDose daily = flow.ToDailyDose(Micronized);
                return (daily.Milligrams, daily.Formulation);
            default:
                CumulativeDose cumulative = ((MassFraction)quantity).ToCumulativeDose(Micronized);
                return (cumulative.MilligramsPerKilogram, cumulative.Formulation);
        }
    }
}
