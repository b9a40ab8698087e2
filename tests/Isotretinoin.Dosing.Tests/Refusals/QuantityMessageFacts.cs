namespace Isotretinoin.Dosing.Tests;

/// <summary>A refusal says what is accepted, with range and unit.</summary>
public sealed class QuantityMessageFacts
{
    private const string Weights = "more than 0, up to 500 kg, after rounding to the gram";
    private const string InPounds = "more than 0, up to 500 kg (1,102.31 lb), after rounding to the gram";
    private const string InStones = "more than 0, up to 500 kg (78 st 10.31 lb), after rounding to the gram";

    [Fact]
    public void A_refused_body_weight_says_why() => Refused.Each(
        new($"Accepted: {Weights}.", () => BodyWeight.FromKilograms(0)),
        new($"Accepted: {Weights}.", () => BodyWeight.FromKilograms(500.00051m)),
        new($"Accepted: {InPounds}.", () => BodyWeight.FromPounds(1_102.4m)),
        new($"Accepted: {InStones}.", () => BodyWeight.FromStonesAndPounds(-1, 0)),
        new($"Accepted: {InStones}.", () => BodyWeight.FromStonesAndPounds(78, 11)),
        new($"Accepted: {InPounds}.", () => BodyWeight.Parse("1200 lbs", provider: null)),
        new($"Accepted: {InStones}.", () => BodyWeight.Parse("79 stone", provider: null)),
        new($"Accepted: {InStones}.", () => BodyWeight.Parse("78 st 11 lb", provider: null)),
        new($"Accepted: {Weights}.", () => BodyWeight.Parse("501 kg", provider: null)),
        new($"'70' is not readable as a body weight. Accepted: '70.3 kg', '154 lb' or '11 st 4 lb'; {Weights}.", () => BodyWeight.Parse("70", provider: null)),
        new("'N' is not a format of a body weight. Accepted: G.", () => BodyWeight.FromKilograms(1).ToString("N", formatProvider: null)),
        new("This BodyWeight is the default value. Create one with BodyWeight.FromKilograms.", () => default(BodyWeight).Grams));

    [Fact]
    public void A_refused_dose_says_why() => Refused.Each(
        new("Accepted: more than 0, up to 10 mg/kg/day, with at most 3 decimals.", () => WeightBasedDose.FromMilligramsPerKilogramPerDay(0, Formulation.Conventional)),
        new("Accepted: more than 0, up to 1,000 mg/kg, with at most 3 decimals.", () => CumulativeDose.FromMilligramsPerKilogram(0, Formulation.Conventional)),
        new("Accepted: 0 to 1,000 mg/day, with at most 6 decimals.", () => DailyDose.FromMilligrams(-1, Formulation.Conventional)),
        new("Accepted: 0 to 500,000 mg, with at most 6 decimals.", () => TotalDose.FromMilligrams(-1, Formulation.Conventional)),
        new(
            "0.0005 mg/kg/day is finer than the resolution. Accepted: more than 0, up to 10 mg/kg/day, with at most 3 decimals.",
            () => WeightBasedDose.FromMilligramsPerKilogramPerDay(0.0005m, Formulation.Conventional)),
        new(
            "'1' is not readable as a dose. Accepted: a number and its unit, such as '1 mg/kg/day'; more than 0, up to 10 mg/kg/day, with at most 3 decimals.",
            () => WeightBasedDose.Parse("1", Formulation.Conventional)),
        new(
            "'1 mg' is not readable as a dose. Accepted: a number and its unit, such as '1 mg conventional'; 0 to 500,000 mg, with at most 6 decimals.",
            () => TotalDose.Parse("1 mg", provider: null)),
        new(
            "'N' is not a format of a dose. Accepted: G (amount, unit, formulation) and A (amount, unit).",
            () => DailyDose.FromMilligrams(1, Formulation.Conventional).ToString("N", formatProvider: null)),
        new("This is the default value, not a dose: it has no formulation. Create one with a factory method.", () => default(DailyDose).Formulation),
        new(
            "Accepted: 0 to 1 mg conventional; a dose is not negative.",
            () => TotalDose.FromMilligrams(1, Formulation.Conventional) - TotalDose.FromMilligrams(2, Formulation.Conventional)),
        new("A denominator must be above 0.", () => Ratio.Of(1, 0)),
        new(
            "Milligrams of micronized isotretinoin were given for milligrams of conventional; they are not substitutable. Convert one of them explicitly.",
            () => TotalDose.FromMilligrams(1, Formulation.Conventional) + TotalDose.FromMilligrams(1, Formulation.Micronized)));

    [Fact]
    public void A_door_refuses_in_the_words_of_its_own_value() => Assert.Multiple(
        () => Assert.Null(BodyWeight.Accepted.Refuse(500.0005m, "500000.5 g", "mass")),
        () => Assert.Null(DailyDose.Accepted.Refuse(0, "0 g", "mass")),
        () => Assert.Equal(
            ("weight.out-of-range", "kg", $"Read 1200 lb. Accepted: {Weights}.", "mass"),
            Told(BodyWeight.Accepted.Refuse(544.310844m, "1200 lb", "mass"))),
        () => Assert.Equal(
            ("dose.resolution", "mg", "0.0001 µg is finer than the resolution. Accepted: 0 to 1,000 mg/day, with at most 6 decimals.", "flow"),
            Told(DailyDose.Accepted.Refuse(0.0000001m, "0.0001 µg", "flow"))));

    [Fact]
    public void Every_example_in_a_refusal_is_accepted() => Assert.Multiple(
        () => Assert.True(BodyWeight.TryParse("70.3 kg", provider: null, out _) && BodyWeight.TryParse("154 lb", provider: null, out _) && BodyWeight.TryParse("11 st 4 lb", provider: null, out _)),
        () => Assert.True(WeightBasedDose.TryParse("1 mg/kg/day conventional", provider: null, out _)),
        () => Assert.True(CumulativeDose.TryParse("1 mg/kg conventional", provider: null, out _)),
        () => Assert.True(DailyDose.TryParse("1 mg/day conventional", provider: null, out _)),
        () => Assert.True(TotalDose.TryParse("1 mg conventional", provider: null, out _)));

    [Fact]
    public void A_text_is_quoted_up_to_60_characters_and_never_half_a_pair()
    {
        string Quoted(string text) => Assert.Throws<FormatException>(() => BodyWeight.Parse(text, provider: null)).Message.Split(" is not readable")[0];

        Assert.Equal($"'{new string('a', 60)}'", Quoted(new string('a', 60)));
        Assert.Equal($"'{new string('a', 60)}…'", Quoted(new string('a', 61)));
        Assert.Equal($"'{new string('a', 58)}😀…'", Quoted($"{new string('a', 58)}😀b"));
        Assert.Equal($"'{new string('a', 59)}…'", Quoted($"{new string('a', 59)}😀b"));
    }

    private static (string Code, string Member, string Sentence, string? Parameter) Told(OutOfRangeException? refused) =>
        (refused!.Refusal.Code.Id, refused.Refusal.Member, refused.Refusal.Sentence, refused.ParamName);
}
