using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

public sealed class PatientFactsFacts
{
    private static readonly WeightHistory Growing = WeightHistory.Of(Weighed(3, 62m), Weighed(1, 60m), Weighed(2, 61m));

    [Fact]
    public void A_weight_written_readably_is_read_and_an_unreadable_one_kept()
    {
        Assert.Equal(70.307m, PatientFacts.NoneKnown.WithWeightAsWritten("155 lb").Weight!.Value.Kilograms);
        PatientFacts unreadable = PatientFacts.NoneKnown.WithWeightAsWritten("155 mg");
        Assert.Null(unreadable.Weight);
        Assert.Equal("155 mg", unreadable.UnreadableWeight);
        Assert.Null(unreadable.WithWeight(Kilograms(70)).UnreadableWeight);
    }

    [Theory]
    [InlineData("2025-12-31", 60, "2026-01-01", null)]
    [InlineData("2026-01-31", 60, "2026-01-01", null)]
    [InlineData("2026-02-01", 61, "2026-02-01", 60)]
    [InlineData("2026-02-28", 61, "2026-02-01", 60)]
    [InlineData("2026-03-01", 62, "2026-03-01", 61)]
    [InlineData(null, 62, "2026-03-01", 61)]
    public void Dated_weights_give_the_one_in_force_and_the_one_before_it(string? on, int kilograms, string weighedOn, int? before)
    {
        PatientFacts patient = PatientFacts.NoneKnown.WithWeights(Growing).On(on is null ? null : Date(on));

        Assert.Equal(Kilograms(kilograms), patient.Weight);
        Assert.Equal(Date(weighedOn), patient.WeighedOn);
        Assert.Equal(before is { } earlier ? Kilograms(earlier) : null, patient.EarlierWeight);
        Assert.Null(patient.UnreadableWeight);
    }

    [Fact]
    public void A_weight_as_written_is_newer_than_the_dated_ones()
    {
        PatientFacts written = PatientFacts.NoneKnown.WithWeights(Growing).WithWeightAsWritten("64 kg").On(new(2026, 2, 28));
        PatientFacts unreadable = PatientFacts.NoneKnown.WithWeights(Growing).WithWeightAsWritten("155 mg").On(new(2026, 2, 28));

        Assert.Equal((Kilograms(64), Kilograms(61)), (written.Weight!.Value, written.EarlierWeight!.Value));
        Assert.Equal((null, Kilograms(61), "155 mg"), (unreadable.Weight, unreadable.EarlierWeight!.Value, unreadable.UnreadableWeight));
    }

    [Fact]
    public void A_weight_stated_as_the_present_one_is_used_whatever_dated_ones_are_stated_before_or_after_it()
    {
        PatientFacts after = PatientFacts.NoneKnown.WithWeights(Growing).WithWeight(Kilograms(64), new(2026, 1, 15)).On(new(2026, 2, 28));
        PatientFacts before = PatientFacts.NoneKnown.WithWeight(Kilograms(64), new(2026, 1, 15)).WithWeights(Growing).On(new(2026, 2, 28));

        Assert.All(new[] { after, before }, patient =>
        {
            Assert.Equal((Kilograms(64), new DateOnly(2026, 1, 15), Kilograms(61)), (patient.Weight!.Value, patient.WeighedOn!.Value, patient.EarlierWeight!.Value));
            Assert.Equal("64 kg on 2026-01-15", patient.ToString());
        });
    }

    [Fact]
    public void The_weight_of_a_plan_and_the_dated_ones_of_its_patient_are_all_looked_at()
    {
        PatientFacts light = PatientFacts.NoneKnown.WithWeights(WeightHistory.Of(Weighed(1, 29.2m)));

        Review review = PlanRequest.For(Kilograms(64.3m), Catalogue.UsConventional, Titration.Of(Daily(Formulation.Conventional, 28, 40m).Taken(Frequency.OnceDaily)), Reviewing.UnderNone.For(light))
            .WithWeightOf(new(2026, 1, 20)).Answer().Review;

        Assert.StartsWith("64.3 kg of 2026-01-20 after 29.2 kg of 2026-01-01 looks like an error", Sentence(review, "weight.unit-slip"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_weight_without_a_date_has_none_in_any_review()
    {
        PatientFacts patient = PatientFacts.NoneKnown.WithWeights(WeightHistory.Of(Kilograms(20)));

        Review review = Review.Of(OrderOf(Formulation.Conventional, 10).WithDate(new(2026, 2, 1)), patient, Guidelines.UnitedStatesLabel);

        Assert.Null(patient.WeighedOn);
        Assert.DoesNotContain(review.Findings, finding => finding.Code is "weight.stale" or "weight.future");
        Assert.StartsWith("20 kg is outside", Sentence(review, "weight.implausible"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pregnancy_test_is_made_of_its_result_in_text()
    {
        var day = new DateOnly(2026, 1, 2);

        Assert.Equal<string>(["negative", "positive"], PregnancyTest.Results);
        Assert.Equal([false, true], PregnancyTest.Results.Select(result => PregnancyTest.On(day, result).IsPositive));
        Assert.Equal(["2026-01-02: negative", "2026-01-02: positive"], new[] { PregnancyTest.Negative(day), PregnancyTest.Positive(day) }.Select(test => test.ToString()));
        Refusal refusal = Assert.Throws<RefusalException>(() => PregnancyTest.On(day, "Negative")).Refusal;
        Assert.Equal((RefusalCode.TestResultUnknown, "result", "Read 'Negative'. Accepted: negative, positive."), (refusal.Code, refusal.Member, refusal.Sentence));
    }

    private static string Sentence(Review review, string code) => Assert.Single(review.Findings, finding => finding.Code == code).Sentence;

    private static Weighing Weighed(int month, decimal kilograms) => Weighing.On(new DateOnly(2026, month, 1), Kilograms(kilograms));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
