using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

public sealed class ReviewFacts
{
    [Fact]
    public void Eighty_milligrams_for_79_kilograms_are_above_the_label_range()
    {
        Review review = Guidelines.UnitedStatesLabel.Review(Course(Formulation.Conventional, 79m, 120, 80));
        Finding finding = Assert.Single(review.Findings);
        Assert.Equal("dose.above-range", finding.Code);
        Assert.Equal("Days 1 to 120: 80 mg/day for 79 kg is ≈1.013 mg/kg/day, above 1 mg/kg/day.", finding.Sentence);
    }

    [Theory]
    [InlineData(59.999, 60, "above-range", "60 mg/day for 59.999 kg is ≈1.00002 mg/kg/day, above 1 mg/kg/day.")]
    [InlineData(60.001, 30, "below-range", "30 mg/day for 60.001 kg is ≈0.49999 mg/kg/day, below 0.5 mg/kg/day.")]
    [InlineData(59.999, 120, "above-maximum", "120 mg/day for 59.999 kg is ≈2.00003 mg/kg/day, above the maximum of 2 mg/kg/day.")]
    public void A_dose_next_to_its_bound_is_quoted_to_as_many_decimals_as_tell_it_apart(double kilograms, int milligrams, string code, string sentence)
    {
        Review review = Guidelines.UnitedStatesLabel.Review(Course(Formulation.Conventional, (decimal)kilograms, 120, milligrams));
        Assert.Equal($"Days 1 to 120: {sentence}", Assert.Single(review.Findings, f => f.Code == $"dose.{code}").Sentence);
    }

    [Fact]
    public void A_dose_rounded_near_its_bound_is_quoted_with_enough_decimals()
    {
        Regimen half = Regimen(Formulation.Conventional, 60.001m, Frequency.TwiceDaily, CapsuleRounding.Down, Intended(Formulation.Conventional, 0.5m).For(120));
        Assert.Equal(
            "Days 1 to 120: 30 mg/day for 60.001 kg is ≈0.49999 mg/kg/day, outside 0.5 to 1 mg/kg/day only because 0.5 mg/kg/day was rounded to capsules.",
            Assert.Single(Guidelines.UnitedStatesLabel.Review(Dosing.Course.Plan(half)).Findings).Sentence);
    }

    [Fact]
    public void A_course_next_to_the_customary_target_is_quoted_to_as_many_decimals_as_tell_it_apart() => Assert.Equal(
        "The total of the course is ≈119.9995 mg/kg in 240 days, which is not comparable with the customary 120 to 150 mg/kg.",
        Assert.Single(Guidelines.Practice.Review(Course(Formulation.Conventional, 250.001m, 240, 125)).Findings, f => f.Code == "target.below-customary").Sentence);

    [Fact]
    public void Forty_milligrams_once_daily_depart_from_the_american_label_and_not_from_the_british()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(40, 1)).WithFormulation(Formulation.Conventional);
        Assert.Equal(["dose.once-daily"], Codes(Guidelines.UnitedStatesLabel.Review(order, Patient(64))));
        Assert.Empty(Guidelines.UnitedKingdomSmpc.Review(order, Patient(64)).Findings);
    }

    [Fact]
    public void A_quarter_milligram_for_nine_months_is_not_comparable_with_the_customary_target()
    {
        Course course = Course(Formulation.Conventional, 60m, 270, 15);
        Finding finding = Assert.Single(Guidelines.Practice.Review(course).Findings, f => f.Code == "target.below-customary");
        Assert.Equal("The total of the course is 67.5 mg/kg in 270 days, which is not comparable with the customary 120 to 150 mg/kg.", finding.Sentence);
        Assert.Contains("low-dose.long-term", Codes(Guidelines.UnitedStatesLabel.Review(course)));
    }

    [Fact]
    public void The_label_duration_and_the_customary_target_conflict()
    {
        Regimen half = Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, TitrationStep.Taking(
            WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional)));
        Review review = Guidelines.UnitedStatesLabel.Review(Dosing.Course.Plan(half, Target(120, 150)));
        Assert.Equal(["duration.longer", "target.unreachable-in-label-duration"], Codes(review));
        Assert.Equal(
            "120 mg/kg is reached on day 240, which conflicts with the label's 20 weeks (140 days).",
            review.Findings[1].Sentence);
    }

    [Fact]
    public void Findings_are_ordered_by_severity_then_code()
    {
        Review review = Review.Of(OrderOf(Formulation.Conventional, 40).ForDays(40).WithRefills(2), Patient(24), [.. Guidelines.All]);
        Assert.Equal(review.Findings.OrderBy(f => f.Severity.Rank).ThenBy(f => f.Code, StringComparer.Ordinal), review.Findings);
        Assert.Equal(FindingSeverity.Critical, review.Findings[0].Severity);
    }

    [Fact]
    public void A_missing_fact_is_listed_and_never_taken_for_no()
    {
        Course course = Course(Formulation.Conventional, 60m, 120, 60);
        Assert.Equal(["pregnancy, and whether the patient can get pregnant"], Review.Of(course).NotConsidered.Select(missing => missing.Text));
        string[] unknown =
        [
            "pregnancy, and whether the patient can get pregnant", "date", "age", "previous course", "acne severity", "tetracyclines", "vitamin A supplements", "soya or peanut allergy", "taking with food", "progestogen-only pill",
        ];
        Assert.Equal(unknown, Guidelines.UnitedStatesLabel.Review(course).NotConsidered.Select(missing => missing.Text));
        Assert.Contains("soya or peanut allergy", Guidelines.UnitedKingdomSmpc.Review(course).NotConsidered.Select(missing => missing.Text));
        Assert.Contains("body weight", Guidelines.UnitedStatesLabel.Review(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown).NotConsidered.Select(missing => missing.Text));
    }

    [Fact]
    public void An_unknown_answer_and_a_withdrawn_one_are_listed_and_a_known_no_is_not()
    {
        foreach (PatientFlag flag in PatientFlag.All)
        {
            PatientFacts asked = PatientFacts.NoneKnown.With(flag, YesNoUnknown.Yes).With(flag, YesNoUnknown.Unknown);
            Assert.Equal(YesNoUnknown.Unknown, asked.AnswerTo(flag));
            Assert.Equal(YesNoUnknown.No, asked.With(flag, YesNoUnknown.No).AnswerTo(flag));
            Assert.Equal(YesNoUnknown.Yes, asked.With(flag, YesNoUnknown.Yes).AnswerTo(flag));
        }

        Assert.Equal("pregnant", Considered(YesNoUnknown.Unknown).First());
        Assert.DoesNotContain("pregnant", Considered(YesNoUnknown.No));

        static IEnumerable<string> Considered(YesNoUnknown pregnant) =>
            Guidelines.UnitedStatesLabel.Review(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, pregnant)).NotConsidered.Select(missing => missing.Id);
    }

    [Fact]
    public void A_patient_who_cannot_get_pregnant_need_not_be_asked_about_pregnancy() =>
        Assert.DoesNotContain("pregnant", Guidelines.UnitedStatesLabel.Review(OrderOf(Formulation.Conventional), Known(PatientFlag.CanGetPregnant, YesNoUnknown.No)).NotConsidered.Select(missing => missing.Id));

    [Fact]
    public void A_guideline_without_doses_of_a_formulation_says_so() => Assert.Contains(
        "doses of micronized: no rules in uk-smpc", Guidelines.UnitedKingdomSmpc.Review(Course(Formulation.Micronized, 60m, 120, 40)).NotConsidered.Select(missing => missing.Text));

    [Fact]
    public void Every_review_says_that_no_findings_is_not_clearance() => Assert.Contains("not clearance", Review.Caution, StringComparison.Ordinal);

    [Fact]
    public void What_is_always_reviewed_does_not_depend_on_a_guideline()
    {
        Course course = Course(Formulation.Conventional, 24m, 120, 49);
        Assert.Equal(["dose.above-maximum", "weight.implausible"], Codes(Review.Of(course)));
        Assert.Superset(Review.Of(course).Findings.Select(f => f.Rule.Id).ToHashSet(), Review.Of(course, [.. Guidelines.All]).Findings.Select(f => f.Rule.Id).ToHashSet());
    }

    [Fact]
    public void Rounding_never_softens_a_maximum()
    {
        Course course = Dosing.Course.Plan(Regimen(Formulation.Conventional, 59.9m, Frequency.TwiceDaily, CapsuleRounding.Up, Intended(Formulation.Conventional, 2m).For(120)));
        Assert.Contains("dose.above-maximum", Codes(Review.Of(course)));
    }

    [Fact]
    public void A_lost_decimal_point_is_critical_without_any_guideline()
    {
        Course five = Dosing.Course.Plan(Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, Intended(Formulation.Conventional, 5m).For(120)));
        Finding finding = Assert.Single(Review.Of(five).Findings);
        Assert.Equal(("dose.above-maximum", FindingSeverity.Critical), (finding.Code, finding.Severity));
    }

    [Fact]
    public void The_mean_of_a_pattern_is_judged_and_the_maximum_on_its_highest_day()
    {
        TitrationStep alternating = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional), IntakePattern.AlternateDays).For(120);
        Regimen regimen = Regimen(Formulation.Conventional, 60.4m, Frequency.TwiceDaily, CapsuleRounding.Down, alternating);
        Assert.Equal(["dose.intermittent", "dose.rounded-past-bound"], Codes(Guidelines.UnitedStatesLabel.Review(Dosing.Course.Plan(regimen))));
        Assert.Equal(
            "Days 1 to 120: 30 mg/day for 60.4 kg is ≈0.497 mg/kg/day, outside 0.5 to 1 mg/kg/day only because 0.5 mg/kg/day was rounded to capsules.",
            Guidelines.UnitedStatesLabel.Review(Dosing.Course.Plan(regimen)).Findings[1].Sentence);
        Finding highest = Assert.Single(Review.Of(Course(Formulation.Conventional, 60m, Daily(Formulation.Conventional, 120, 10, 121))).Findings);
        Assert.Equal(("dose.above-maximum", "Days 1 to 120: 121 mg on a day for 60 kg is ≈2.017 mg/kg/day, above the maximum of 2 mg/kg/day."), (highest.Code, highest.Sentence));
    }

    [Fact]
    public void A_pattern_whose_exact_mean_is_below_the_range_is_below_it_however_it_is_rounded()
    {
        TitrationStep alternating = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.9m, Formulation.Conventional), IntakePattern.AlternateDays).For(120);
        Regimen regimen = Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, alternating);
        Assert.Equal(["dose.below-range", "dose.intermittent"], Codes(Guidelines.UnitedStatesLabel.Review(Dosing.Course.Plan(regimen))));
    }

    [Fact]
    public void A_review_names_its_guidelines_and_each_that_states_no_dose_of_the_formulation()
    {
        Review review = Review.Of(Course(Formulation.Micronized, 60m, 120, 40), Guidelines.UnitedKingdomSmpc, Guidelines.UnitedStatesLabel);
        Assert.Equal(["uk-smpc", "us-label"], review.Guidelines.Select(guideline => guideline.Id));
        Assert.Equal(
            ["doses of micronized: no rules in uk-smpc"],
            review.NotConsidered.Select(missing => missing.Text).Where(line => line.StartsWith("doses of", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_course_in_progress_is_reviewed_over_its_weights_with_what_is_to_come()
    {
        DateOnly first = new(2026, 1, 1);
        DosePeriod period = DosePeriod.Taking(DailyDose.FromMilligrams(40, Formulation.Conventional), first, first.AddDays(29));
        Progress progress = DoseHistory.Of(period)
            .WithPartialDays(PartialDay.On(first.AddDays(3), DailyDose.FromMilligrams(121, Formulation.Conventional)))
            .ProgressAt(first.AddDays(29), WeightHistory.Of(Weighing.On(first, Kilograms(60))), WeightPolicy.Starting, Target(120, 150));
        Assert.Equal(["dose.above-maximum"], Codes(Review.Of(progress)));
        Progress even = DoseHistory.Of(period).ProgressAt(first.AddDays(29), WeightHistory.Of(Weighing.On(first, Kilograms(60))), WeightPolicy.Starting, Target(120, 150));
        Assert.Empty(Review.Of(even).Findings);
        Assert.Equal(["dose.above-maximum"], Codes(Review.Of(Projection.Of(even, DailyDose.FromMilligrams(121, Formulation.Conventional), IntakePattern.Daily)!)));
        Assert.Equal(["product.not-substitutable"], Codes(Review.Of(Projection.Of(even, DailyDose.FromMilligrams(32, Formulation.Micronized), IntakePattern.Daily)!)));
    }

    [Fact]
    public void Both_editions_of_a_changed_programme_stand_and_neither_is_chosen()
    {
        Guideline pending = Guidelines.Find("ipledge", "2026-02-09")!;
        Assert.Equal("ipledge", pending.Id);
        Assert.NotEqual(Guidelines.Ipledge.Edition, pending.Edition);
        Assert.True(pending.IsPending);
        Assert.Equal("ipledge (2026-02-09, effective date unconfirmed)", pending.ToString());
        Assert.NotNull(Guidelines.Ipledge.FindStatement("ipledge.missed-first-window"));
        Assert.NotNull(pending.FindStatement("ipledge.2026.missed-first-window"));
    }

    [Fact]
    public void Every_guideline_is_found_by_its_id() => Assert.All(Guidelines.All, guideline => Assert.Same(guideline, Guidelines.Find(guideline.Id)));

    [Fact]
    public void A_strength_that_no_product_has_is_named_whether_or_not_the_formulation_is_known()
    {
        Order unknown = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(45, 1));
        Assert.Equal("No product of the catalogue has a 45 mg capsule; the strongest is 40 mg.", Implausible(unknown));
        Assert.Equal("No product of the catalogue has a 45 mg capsule; the strongest is 40 mg.", Implausible(unknown.WithFormulation(Formulation.Lidose)));

        static string Implausible(Order order) => Assert.Single(Review.Of(order, Patient(60)).Findings, f => f.Code == "product.implausible-strength").Sentence;
    }

    [Fact]
    public void No_guideline_is_found_by_another_text() => Assert.Null(Guidelines.Find("US-LABEL"));

    [Fact]
    public void A_rule_and_a_statement_read_as_their_id_and_sentence()
    {
        Rule rule = Guidelines.UnitedStatesLabel.Rules[0];
        GuidelineStatement statement = Guidelines.Ipledge.Statements[0];
        Assert.Equal(($"{rule.Id}: {rule.Sentence}", $"{statement.Id}: {statement.Sentence}"), (rule.ToString(), statement.ToString()));
    }

    private static IEnumerable<string> Codes(Review review) => review.Findings.Select(finding => finding.Code);
}
