using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Pregnancy tests in a review: the newest one known on its day counts, contradictions are found, and a supply has a window.</summary>
public sealed class PregnancyTestFacts
{
    private const string Uncovered = "pregnancy-test.ipledge";

    private static readonly DateOnly Positive = new(2026, 1, 2);
    private static readonly DateOnly Negative = new(2026, 1, 20);
    private static readonly Order Order = OrderOf(Formulation.Conventional).WithDate(Negative);

    [Fact]
    public void A_negative_test_after_a_positive_one_is_a_contradiction_and_leaves_pregnancy_unknown()
    {
        Review review = Reviewed(PregnancyTest.Positive(Positive), PregnancyTest.Negative(Negative));

        Assert.Equal(
            "A negative pregnancy test of 2026-01-20 follows a positive one of 2026-01-02; state whether the patient is pregnant.",
            Contradiction(review)!.Sentence);
        Assert.Equal(FindingSeverity.Warning, Contradiction(review)!.Severity);
        Assert.False(IsContraindicated(review));
        Assert.Contains(review.NotConsidered, fact => fact.Id == "pregnant");
    }

    [Fact]
    public void The_order_in_which_tests_are_stated_does_not_matter() =>
        Assert.NotNull(Contradiction(Reviewed(PregnancyTest.Negative(Negative), PregnancyTest.Positive(Positive))));

    [Fact]
    public void A_positive_test_after_a_negative_one_is_a_pregnancy()
    {
        Review review = Reviewed(PregnancyTest.Negative(Positive), PregnancyTest.Positive(Negative));

        Assert.Null(Contradiction(review));
        Assert.True(IsContraindicated(review));
    }

    [Fact]
    public void Of_two_tests_of_one_date_the_positive_one_counts()
    {
        Assert.True(IsContraindicated(Reviewed(PregnancyTest.Positive(Negative), PregnancyTest.Negative(Negative))));
        Assert.True(IsContraindicated(Reviewed(PregnancyTest.Negative(Negative), PregnancyTest.Positive(Negative))));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void A_stated_answer_settles_a_negative_test_after_a_positive_one(string pregnant, bool isContraindicated)
    {
        PatientFacts patient = Stated(pregnant).WithPregnancyTests(PregnancyTest.Positive(Positive), PregnancyTest.Negative(Negative));
        var review = Review.Of(Order, patient, Guidelines.UnitedStatesLabel);

        Assert.Null(Contradiction(review));
        Assert.Equal(isContraindicated, IsContraindicated(review));
    }

    [Fact]
    public void A_positive_test_goes_before_the_statement_that_the_patient_is_not_pregnant()
    {
        var review = Review.Of(Order, Stated("no").WithPregnancyTests(PregnancyTest.Positive(Negative)), Guidelines.UnitedStatesLabel);

        Assert.True(IsContraindicated(review));
        Assert.Equal(
            "The patient is stated not to be pregnant, but the pregnancy test of 2026-01-20 is positive.", Contradiction(review)!.Sentence);
    }

    [Fact]
    public void A_pregnancy_that_is_stated_stays_one_after_a_negative_test()
    {
        var review = Review.Of(Order, Stated("yes").WithPregnancyTests(PregnancyTest.Negative(Negative)), Guidelines.UnitedStatesLabel);

        Assert.True(IsContraindicated(review));
        Assert.Null(Contradiction(review));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_test_is_known_from_its_date_on(int daysAfterTheOrder, bool isKnown)
    {
        PregnancyTest test = PregnancyTest.Positive(Negative.AddDays(daysAfterTheOrder));
        Assert.Equal(isKnown, IsContraindicated(Reviewed(test)));
        Assert.Equal(!isKnown, Contradiction(Reviewed(PregnancyTest.Positive(Positive), test, PregnancyTest.Negative(Negative))) is not null);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void The_window_of_a_supply_is_seven_days_the_sample_taken_on_day_1(int day, bool isUncovered)
    {
        Review review = Supplied(Patient(60).WithPregnancyTests(PregnancyTest.Negative(Order.WrittenOn!.Value.AddDays(1 - day))));

        Assert.Equal(isUncovered, IsUncovered(review));
    }

    [Fact]
    public void A_supply_without_a_test_is_described() => Assert.Equal(
        "a pregnancy test within 7 days before the supply", Assert.Single(Supplied(Patient(60)).NotConsidered, fact => fact.Id == Uncovered).Text);

    [Fact]
    public void A_statement_without_a_test_or_a_later_or_a_positive_test_covers_no_supply()
    {
        Assert.True(IsUncovered(Supplied(Stated("no"))));
        Assert.True(IsUncovered(Supplied(Patient(60).WithPregnancyTests(PregnancyTest.Negative(Negative.AddDays(1))))));
        Assert.True(IsUncovered(Supplied(Patient(60).WithPregnancyTests(PregnancyTest.Positive(Negative)))));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("unknown", true)]
    [InlineData("no", false)]
    public void A_supply_needs_a_test_unless_the_patient_cannot_get_pregnant(string canGetPregnant, bool isUncovered) =>
        Assert.Equal(isUncovered, IsUncovered(Supplied(Known(PatientFlag.CanGetPregnant, YesNoUnknown.Parse(canGetPregnant)))));

    [Fact]
    public void A_course_is_supplied_on_its_first_day_and_a_course_in_progress_on_its_as_of_date()
    {
        Course course = Course(Formulation.Conventional, 60, 30, 40).StartingOn(Negative);
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(40), Positive, Negative))
            .ProgressAt(Negative, Kilograms(60), Target(120, 150));
        PatientFacts tested = Patient(60).WithPregnancyTests(PregnancyTest.Negative(Negative.AddDays(-6)));
        PatientFacts early = Patient(60).WithPregnancyTests(PregnancyTest.Negative(Negative.AddDays(-7)));

        Assert.Equal((false, true), (IsUncovered(Guidelines.Ipledge.Review(course, tested)), IsUncovered(Guidelines.Ipledge.Review(course, early))));
        Assert.Equal((false, true), (IsUncovered(Guidelines.Ipledge.Review(progress, tested)), IsUncovered(Guidelines.Ipledge.Review(progress, early))));
    }

    [Fact]
    public void Without_a_date_or_a_guideline_with_a_window_no_test_is_asked_for()
    {
        Assert.False(IsUncovered(Review.Of(Course(Formulation.Conventional, 60, 30, 40), Guidelines.Ipledge)));
        Assert.False(IsUncovered(Review.Of(Order, Patient(60), Guidelines.UnitedStatesLabel)));
        Assert.All(Guidelines.Ipledge.Editions, edition => Assert.True(IsUncovered(Review.Of(Order, Patient(60), edition))));
    }

    private static PatientFacts Stated(string pregnant) => Known(PatientFlag.Pregnant, YesNoUnknown.Parse(pregnant));

    private static Review Reviewed(params ReadOnlySpan<PregnancyTest> tests) =>
        Review.Of(Order, Patient(60).WithPregnancyTests(tests), Guidelines.UnitedStatesLabel);

    private static Review Supplied(PatientFacts patient) => Review.Of(Order, patient, Guidelines.Ipledge);

    private static Finding? Contradiction(Review review) => review.Findings.SingleOrDefault(finding => finding.Code == "patient.contradiction");

    private static bool IsContraindicated(Review review) => review.Findings.Any(finding => finding.Code == "contraindication.pregnancy");

    private static bool IsUncovered(Review review) => review.NotConsidered.Any(fact => fact.Id == Uncovered);
}
