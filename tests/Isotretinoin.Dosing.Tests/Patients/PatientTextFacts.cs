namespace Isotretinoin.Dosing.Tests;

/// <summary>What is known of a patient in one line, and what cannot be stated of one.</summary>
public sealed class PatientTextFacts
{
    private static readonly DateOnly Day = new(2026, 1, 2);

    [Fact]
    public void Each_fact_is_said_and_what_is_unknown_is_not() => Assert.Multiple(
        () => Says("nothing known", PatientFacts.NoneKnown),
        () => Says("64.3 kg", PatientFacts.NoneKnown.WithWeight(Asked.Weight)),
        () => Says("64.3 kg on 2026-01-02", PatientFacts.NoneKnown.WithWeight(Asked.Weight, Day)),
        () => Says("weight written as '155 mg'", PatientFacts.NoneKnown.WithWeightAsWritten("155 mg")),
        () => Says("born on 2026-01-02", PatientFacts.NoneKnown.WithBirthDate(Day)),
        () => Says("moderate acne", PatientFacts.NoneKnown.With(LesionCounts.Of(30, 20, 2))),
        () => Says("severe acne", PatientFacts.NoneKnown.With(LesionCounts.Of(30, 20, 2)).With(AcneSeverity.Severe)),
        () => Says("canGetPregnant: yes, pregnant: no", PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.No).With(PatientFlag.CanGetPregnant, YesNoUnknown.Yes)),
        () => Says("nothing known", PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.No).With(PatientFlag.Pregnant, YesNoUnknown.Unknown)),
        () => Says("previous course until 2026-01-02", PatientFacts.NoneKnown.WithPreviousCourse(Day)),
        () => Says("nothing known", PatientFacts.NoneKnown.WithPreviousCourse(Day).WithoutPreviousCourse()),
        () => Says("2 pregnancy tests", PatientFacts.NoneKnown.WithPregnancyTests(PregnancyTest.Negative(Day), PregnancyTest.Negative(Day.AddDays(1)))));

    [Fact]
    public void Lesions_are_counted_from_0_to_10_000() => Assert.All(
        new (Func<LesionCounts> Act, string Member)[]
        {
            (() => LesionCounts.Of(-1, 0, 0), "comedones"),
            (() => LesionCounts.Of(0, 10_001, 0), "inflammatory"),
            (() => LesionCounts.Of(0, 0, 10_001), "nodules"),
        },
        refused =>
        {
            OutOfRangeException thrown = Assert.Throws<OutOfRangeException>(refused.Member, refused.Act);
            Assert.Equal((RefusalCode.LesionsOutOfRange, refused.Member), (thrown.Refusal.Code, thrown.Refusal.Member));
            Assert.EndsWith("Accepted: 0 to 10,000 lesions.", thrown.Refusal.Sentence, StringComparison.Ordinal);
        });

    [Fact]
    public void A_last_capsule_is_up_to_9999_09_30()
    {
        Refusal refusal = Assert.Throws<OutOfRangeException>("date", () => PatientFacts.NoneKnown.WithPreviousCourse(new(9999, 10, 1))).Refusal;

        Assert.Equal(
            (RefusalCode.DateOutOfRange, "previousCourse.lastCapsule", "Read 9999-10-01. Accepted: a last capsule up to 9999-09-30."),
            (refusal.Code, refusal.Member, refusal.Sentence));
        Assert.Equal(new DateOnly(9999, 9, 30), PatientFacts.NoneKnown.WithPreviousCourse(new(9999, 9, 30)).PreviousCourseEnded);
    }

    [Fact]
    public void A_default_weight_is_no_weight_of_a_patient()
    {
        Assert.Throws<InvalidOperationException>(() => PatientFacts.NoneKnown.WithWeight(default));
        Assert.Throws<InvalidOperationException>(() => PatientFacts.NoneKnown.WithWeight(default, Day));
        Assert.Throws<InvalidOperationException>(() => PatientFacts.NoneKnown.WithEarlierWeight(default));
    }

    [Theory]
    [InlineData("2026-01-02", "2026-01-01", false)]
    [InlineData("2026-01-02", "2026-01-02", true)]
    [InlineData("1916-01-02", "2026-01-02", true)]
    [InlineData("1916-01-01", "2026-01-02", false)]
    [InlineData("9889-12-31", "9999-12-31", true)]
    [InlineData("9889-12-30", "9999-12-31", false)]
    [InlineData("9890-01-01", "9999-12-31", true)]
    public void An_age_is_plausible_from_birth_to_110_years(string born, string on, bool isPlausible)
    {
        PatientFacts patient = PatientFacts.NoneKnown.WithBirthDate(Date(born)).On(Date(on));

        Assert.Equal(isPlausible ? Date(born) : null, patient.BirthDate);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Says(string text, PatientFacts patient) => Assert.Equal(text, patient.ToString());
}
