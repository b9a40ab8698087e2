using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Text and back is the same value, whatever the culture, with the formulation in the text or stated by the reader.</summary>
public sealed class QuantityTextProperties
{
    [Law]
    public Property The_text_of_a_body_weight_reads_back_in_every_culture() =>
        Law.ForAll(() => Weights.Arbitrary, grams =>
        {
            BodyWeight weight = Weights.Of(grams);
            string invariant = weight.ToString();
            Cultures.InEach(() =>
            {
                Assert.Equal(invariant, weight.ToString());
                Assert.Equal(invariant, $"{weight}");
                Assert.Equal(weight, BodyWeight.Parse(weight.ToString(), provider: null));
                Assert.True(BodyWeight.TryParse(weight.ToString().AsSpan(), provider: null, out BodyWeight read));
                Assert.Equal(weight, read);
            });
        });

    [Law]
    public Property The_text_of_a_weight_based_dose_reads_back_in_every_culture() =>
        Law.ForAll(() => Doses.PerKilogramPerDay.Zip(Products.Formulations), c =>
        {
            WeightBasedDose dose = Doses.Daily(c.Item1, c.Item2);
            string invariant = dose.ToString();
            Cultures.InEach(() =>
            {
                Assert.Equal(invariant, dose.ToString());
                Assert.Equal(dose, WeightBasedDose.Parse(dose.ToString(), provider: null));
                Assert.Equal(dose, WeightBasedDose.Parse($"{dose:A}", c.Item2));
                Assert.True(WeightBasedDose.TryParse(dose.ToString(), provider: null, out WeightBasedDose read));
                Assert.Equal(dose, read);
                Assert.True(WeightBasedDose.TryParse($"{dose:A}", c.Item2, out WeightBasedDose stated));
                Assert.Equal(dose, stated);
            });
        });

    [Law]
    public Property The_text_of_a_cumulative_dose_reads_back_in_every_culture() =>
        Law.ForAll(() => Doses.PerKilogram.Zip(Products.Formulations), c =>
        {
            CumulativeDose dose = Doses.Cumulative(c.Item1, c.Item2);
            string invariant = dose.ToString();
            Cultures.InEach(() =>
            {
                Assert.Equal(invariant, dose.ToString());
                Assert.Equal(dose, CumulativeDose.Parse(dose.ToString(), provider: null));
                Assert.Equal(dose, CumulativeDose.Parse($"{dose:A}", c.Item2));
                Assert.True(CumulativeDose.TryParse(dose.ToString(), provider: null, out CumulativeDose read));
                Assert.Equal(dose, read);
                Assert.True(CumulativeDose.TryParse($"{dose:A}", c.Item2, out CumulativeDose stated));
                Assert.Equal(dose, stated);
            });
        });

    [Law]
    public Property The_text_of_a_daily_dose_reads_back_in_every_culture() =>
        Law.ForAll(() => Doses.Millionths(1_000).Zip(Products.Formulations), c =>
        {
            DailyDose dose = DailyDose.FromMilligrams(c.Item1 / 1_000_000m, c.Item2);
            string invariant = dose.ToString();
            Cultures.InEach(() =>
            {
                Assert.Equal(invariant, dose.ToString());
                Assert.Equal(dose, DailyDose.Parse(dose.ToString(), provider: null));
                Assert.Equal(dose, DailyDose.Parse($"{dose:A}", c.Item2));
                Assert.True(DailyDose.TryParse(dose.ToString(), provider: null, out DailyDose read));
                Assert.Equal(dose, read);
                Assert.True(DailyDose.TryParse($"{dose:A}", c.Item2, out DailyDose stated));
                Assert.Equal(dose, stated);
            });
        });

    [Law]
    public Property The_text_of_a_total_dose_reads_back_in_every_culture() =>
        Law.ForAll(() => Doses.Millionths(500_000).Zip(Products.Formulations), c =>
        {
            TotalDose dose = TotalDose.FromMilligrams(c.Item1 / 1_000_000m, c.Item2);
            string invariant = dose.ToString();
            Cultures.InEach(() =>
            {
                Assert.Equal(invariant, dose.ToString());
                Assert.Equal(dose, TotalDose.Parse(dose.ToString(), provider: null));
                Assert.Equal(dose, TotalDose.Parse($"{dose:A}", c.Item2));
                Assert.True(TotalDose.TryParse(dose.ToString(), provider: null, out TotalDose read));
                Assert.Equal(dose, read);
                Assert.True(TotalDose.TryParse($"{dose:A}", c.Item2, out TotalDose stated));
                Assert.Equal(dose, stated);
            });
        });

    [Law]
    public Property Patterns() =>
        Law.ForAll(() => Choices.DatedPatterns, text => Cultures.InEach(() =>
        {
            IntakePattern pattern = IntakePattern.Parse(text, provider: null);

            Assert.Equal(text, pattern.ToString());
            Assert.Equal(pattern, IntakePattern.Parse(pattern.ToString(), provider: null));
            Assert.Equal(DosingDays.IsOfWeekdays(text), pattern.NeedsDate);
            Assert.Equal(DosingDays.Round(text), pattern.Days);
            Assert.Equal(DosingDays.IsOfWeekdays(text) ? text.Split('-').Length : text.Count(digit => digit == '1'), pattern.DosingDays);
            if (!pattern.NeedsDate)
            {
                Assert.Equal(text, string.Concat(Enumerable.Range(1, pattern.Days).Select(day => pattern.IsDosingDay(day) ? '1' : '0')));
            }
        }));

    [Law]
    public Property Text_is_never_ambiguous() =>
        Law.ForAll(() => Doses.Millionths(1_000).Zip(Products.Formulations), c =>
        {
            string text = DailyDose.FromMilligrams(c.Item1 / 1_000_000m, c.Item2).ToString();

            Assert.Matches(@"^(0|[1-9][0-9]*)(\.[0-9]*[1-9])? mg/day (conventional|lidose|micronized)$", text);
        });
}
