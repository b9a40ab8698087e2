namespace Isotretinoin.Dosing.Tests;

/// <summary>Orders that state milligrams and no capsules.</summary>
public sealed class OrderInMilligramsFacts
{
    private static readonly Order Twice200 = Order.OfDoses(
        IntakePattern.Daily, Intake.OfMilligrams(IntakeTime.Morning, 200), Intake.OfMilligrams(IntakeTime.Evening, 200));

    [Fact]
    public void The_dose_is_known_and_the_strengths_are_not() => Assert.Multiple(
        () => Assert.Equal(400, Twice200.MilligramsOnDosingDay),
        () => Assert.Equal(Frequency.TwiceDaily, Twice200.Frequency),
        () => Assert.Empty(Twice200.Lines),
        () => Assert.Null(Twice200.Formulation),
        () => Assert.Null(Twice200.SupplyAddsUp),
        () => Assert.Equal(["morning 200 mg", "evening 200 mg"], Twice200.Doses().Select(dose => dose.ToString())),
        () => Assert.Equal(30, Twice200.ForDays(30).DaysSupplied),
        () => Assert.Empty(DispensingLine.Of(Twice200.ForDays(30))));

    [Theory]
    [InlineData("daily", "40 mg once daily")]
    [InlineData("alternate-days", "40 mg every other day")]
    public void One_dose_is_said_in_words(string pattern, string expected) => Assert.Equal(
        expected, Order.OfDoses(IntakePattern.Parse(pattern, provider: null), Intake.OfMilligrams(IntakeTime.Once, 40)).ToString());

    [Fact]
    public void Both_doses_are_said_in_words() =>
        Assert.Equal("200 mg in the morning and 200 mg in the evening", Twice200.ToString());

    /// <summary>400 mg for 100 kg are 4 mg/kg, above 2; what needs strengths is not considered.</summary>
    [Fact]
    public void A_review_considers_the_dose_and_not_the_strengths()
    {
        Review review = ReviewRequest.For(
            Twice200.WithRefills(3),
            Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Ipledge)
                .For(PatientFacts.NoneKnown.WithWeight(BodyWeight.FromKilograms(100m)))).Answer().Review;

        Assert.Contains("dose.above-maximum", review.Findings.Select(finding => finding.Code));
        Assert.Contains("supply.refills", review.Findings.Select(finding => finding.Code));
        Assert.DoesNotContain("product.implausible-strength", review.Findings.Select(finding => finding.Code));
        Assert.Contains("strengths", review.NotConsidered.Select(fact => fact.Id));
    }

    [Fact]
    public void The_working_adds_up_the_doses()
    {
        Derivation derivation = Derivation.Of(Twice200, BodyWeight.FromKilograms(80m));

        Assert.Equal(Ratio.Of(400, 1), derivation.Lines.Single(line => line.Name == "dose").Value);
        Assert.Equal(Ratio.Of(5, 1), derivation.Lines.Single(line => line.Name == "mean per kg").Value);
    }

    [Fact]
    public void What_is_no_order_in_milligrams_is_refused() => Assert.Multiple(
        () => Assert.Equal(
            RefusalCode.DoseNotStated,
            Refused(Intake.OfMilligrams(IntakeTime.Morning, 20), Intake.At(IntakeTime.Evening, CapsuleCount.OfStrength(20, 1)))),
        () => Assert.Equal(RefusalCode.DivisionUnknown, Refused(Intake.OfMilligrams(IntakeTime.Evening, 20))),
        () => Assert.Equal(
            RefusalCode.DoseOutOfRange,
            Refused(Intake.OfMilligrams(IntakeTime.Morning, 6_000), Intake.OfMilligrams(IntakeTime.Evening, 6_000))),
        () => Assert.Throws<OutOfRangeException>(() => Intake.OfMilligrams(IntakeTime.Once, 0)),
        () => Assert.Throws<OutOfRangeException>(() => Intake.OfMilligrams(IntakeTime.Once, 10_001)),
        () => Assert.Equal(
            "Accepted: no quantities, since the order is in mg and has no strengths.",
            Assert.Throws<RefusalException>(() => Twice200.Dispensing(CapsuleCount.OfStrength(20, 60))).Refusal.Sentence));

    private static RefusalCode Refused(params Intake[] doses) =>
        Assert.Throws<RefusalException>(() => Order.OfDoses(IntakePattern.Daily, doses)).Refusal.Code;
}
