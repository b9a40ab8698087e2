using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What a review looks at in a course that lasts no day, in a past of several formulations, in days taken in part, and in a table of options.</summary>
public sealed class ReviewSubjectFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly WeightHistory Weights = WeightHistory.Of(Weighing.On(First, Kilograms(60)));

    [Fact]
    public void A_course_without_days_is_not_below_the_customary_target()
    {
        Regimen regimen = Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, TitrationStep.Cycling(Conventional(60)));
        Course reached = Dosing.Course.Plan(regimen, Target(100, 100), TotalDose.FromMilligrams(6_000, Formulation.Conventional));

        Assert.Equal(0, reached.Days);
        Assert.Empty(Guidelines.UnitedKingdomSmpc.Review(reached).Findings);
    }

    [Fact]
    public void A_course_without_days_has_the_formulation_of_its_product()
    {
        Regimen regimen = Regimen(Formulation.Micronized, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, TitrationStep.Cycling(Milligrams(32, "micronized")));
        Course reached = Dosing.Course.Plan(
            regimen, CumulativeTarget.Between(96, 120, Formulation.Micronized), TotalDose.FromMilligrams(6_000, Formulation.Micronized));

        Assert.Equal(0, reached.Days);
        Assert.Contains("doses of micronized: no rules in uk-smpc", Guidelines.UnitedKingdomSmpc.Review(reached).NotConsidered.Select(missing => missing.Text));
    }

    [Fact]
    public void Every_formulation_that_was_converted_is_named()
    {
        Progress progress = DoseHistory
            .Of(
                DosePeriod.Taking(DailyDose.FromMilligrams(40, Formulation.Lidose), First, First.AddDays(9)),
                DosePeriod.Taking(DailyDose.FromMilligrams(32, Formulation.Micronized), First.AddDays(10), First.AddDays(19)))
            .ProgressAt(First.AddDays(19), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(
            "Doses in mg of lidose were converted to mg of conventional: 1 mg lidose = 1 mg conventional. "
            + "Doses in mg of micronized were converted to mg of conventional: 1 mg micronized = 1.25 mg conventional.",
            Assert.Single(Review.Of(progress).Findings).Sentence);
    }

    // 121 mg is above 2 mg/kg of 60 kg; a partial day counts from its date on, and only when it is more than its period's dose.
    [Theory]
    [InlineData(2, 121, 0)]
    [InlineData(3, 121, 1)]
    [InlineData(4, 121, 1)]
    [InlineData(4, 120, 0)]
    public void A_day_with_a_higher_dose_is_judged_once_it_is_past(int asOf, int milligrams, int findings)
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9)))
            .WithPartialDays(PartialDay.On(First.AddDays(3), Conventional(milligrams)))
            .ProgressAt(First.AddDays(asOf), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(findings, Review.Of(progress).Findings.Length);
    }

    [Fact]
    public void A_period_with_every_day_missed_counts_as_no_dose()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(121), First, First))
            .WithMissedDates(First)
            .ProgressAt(First, Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Empty(Review.Of(progress).Findings);
    }

    [Fact]
    public void A_higher_dose_on_the_first_day_of_a_period_is_judged()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9)))
            .WithPartialDays(PartialDay.On(First, Conventional(121)))
            .ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal("121 mg/day for 60 kg is ≈2.017 mg/kg/day, above the maximum of 2 mg/kg/day.", Assert.Single(Review.Of(progress).Findings).Sentence);
    }

    // Taken on three days of seven, 140 mg are 60 mg/day, as the label has it; taken daily they would be above it.
    [Theory]
    [InlineData(140, 0)]
    [InlineData(141, 1)]
    public void A_partial_day_equal_to_the_dose_of_its_period_adds_no_other_dose(int milligrams, int findings)
    {
        DosePeriod period = DosePeriod.Taking(Conventional(140), First, First.AddDays(27)).InPattern(IntakePattern.Parse("1010100", provider: null));
        Progress progress = DoseHistory.Of(period)
            .WithPartialDays(PartialDay.On(First, Conventional(milligrams)))
            .ProgressAt(First.AddDays(27), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(findings, Guidelines.UnitedStatesLabel.Review(progress).Findings.Count(f => f.Code == "dose.above-range"));
    }

    [Fact]
    public void The_mean_of_a_period_in_a_pattern_is_quoted()
    {
        DosePeriod period = DosePeriod.Taking(Conventional(60), First, First.AddDays(27)).InPattern(IntakePattern.MondayWednesdayFriday);
        Progress progress = DoseHistory.Of(period).ProgressAt(First.AddDays(27), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Contains(
            Guidelines.UnitedStatesLabel.Review(progress).Findings,
            f => f.Sentence == "≈25.71 mg/day for 60 kg is ≈0.429 mg/kg/day, below 0.5 mg/kg/day.");
    }

    [Fact]
    public void The_conversion_of_what_was_taken_is_named_before_that_of_the_target()
    {
        CumulativeTarget micronized = CumulativeTarget.Between(96, 120, Formulation.Micronized);
        Progress progress = DoseHistory.Of(DosePeriod.Taking(DailyDose.FromMilligrams(40, Formulation.Lidose), First, First.AddDays(9)))
            .ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, micronized.ConvertedTo(Formulation.Conventional));

        Assert.StartsWith(
            "Doses in mg of lidose", Assert.Single(Review.Of(progress).Findings, f => f.Code == "product.not-substitutable").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projected_dose_of_0_is_not_a_low_dose()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9))).ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Empty(Review.Of(Projection.Of(progress, Continuation.Taking(Conventional(0))), Guidelines.UnitedStatesLabel).Findings);
    }

    [Fact]
    public void A_table_of_options_without_rows_has_no_finding_about_once_daily_intake()
    {
        DoseOptions none = DoseOptions.For(Kilograms(60), Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Between(Dose(0.51m), Dose(0.52m)), Target(120, 150));

        Assert.Empty(none.Rows);
        Assert.Empty(Review.Of(none, Guidelines.UnitedStatesLabel).Findings);
    }

    [Fact]
    public void A_pause_in_a_projection_is_not_a_dose()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9))).ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Empty(Review.Of(Projection.Of(progress, Continuation.Pausing(7).ThenTaking(Conventional(40)))).Findings);
        Assert.Equal(
            "121 mg/day for 60 kg is ≈2.017 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(Projection.Of(progress, Continuation.Pausing(7).ThenTaking(Conventional(121)))).Findings).Sentence);
    }

    [Fact]
    public void A_table_of_options_is_judged_row_by_row()
    {
        DoseOptions options = DoseOptions.For(Kilograms(60), Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Between(Dose(1m), Dose(2.4m)), Target(120, 150));

        Assert.Equal(
            "130 mg/day for 60 kg is ≈2.167 mg/kg/day, above the maximum of 2 mg/kg/day; 140 mg/day for 60 kg is ≈2.333 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(options).Findings).Sentence);
        Assert.Contains(Guidelines.UnitedStatesLabel.Id, Assert.Single(Review.Of(options, Guidelines.UnitedStatesLabel).Findings, f => f.Code == "dose.once-daily").Rule.Id, StringComparison.Ordinal);
        Assert.Equal(["product.not-substitutable", "target.converted"], Review.Of(DoseOptions.For(
            Kilograms(60), Catalogue.AbsoricaLd, Frequency.TwiceDaily, DoseBand.Standard.ConvertedTo(Formulation.Micronized), Target(120, 150).ConvertedTo(Formulation.Micronized))).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Every_quantity_is_quoted_when_one_does_not_add_up() => Assert.Equal(
        "The quantities (20 mg capsules, 1 once daily, 30 capsules; 10 mg capsules, 1 once daily, 1 capsule) do not match 30 days.",
        Assert.Single(Review.Of(
            Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1).Dispensing(30), OrderLine.OnceDaily(10, 1).Dispensing(1)).WithFormulation(Formulation.Conventional).ForDays(30),
            Patient(60)).Findings).Sentence);

    [Theory]
    [InlineData("yes", 0)]
    [InlineData("no", 1)]
    public void A_minor_for_whom_a_second_prescriber_agreed_gives_no_finding(string agreed, int findings)
    {
        DateOnly written = new(2025, 5, 1);
        Review review = Guidelines.UnitedKingdomSmpc.Review(
            OrderOf(Formulation.Conventional).WithDate(written),
            PatientFacts.NoneKnown.WithWeight(Kilograms(60)).WithBirthDate(written.AddYears(-15)).With(PatientFlag.SecondPrescriberAgreed, YesNoUnknown.Find(agreed)!));

        Assert.Equal(findings, review.Findings.Count(f => f.Code == "age.second-prescriber"));
    }

    // 12 years after 9987 is the last year of the calendar; a birthday beyond it is never reached.
    [Theory]
    [InlineData(9987, 0)]
    [InlineData(9988, 1)]
    public void An_age_at_the_end_of_the_calendar_is_judged(int born, int findings) => Assert.Equal(
        findings,
        Guidelines.UnitedStatesLabel.Review(OrderOf(Formulation.Conventional).WithDate(new(9999, 6, 1)), PatientFacts.NoneKnown.WithBirthDate(new(born, 1, 1))).Findings.Count(f => f.Code == "age.under-12"));

    [Fact]
    public void Each_phase_is_judged_on_its_own_days() => Assert.Equal(
        "Days 29 to 56: 121 mg/day for 60 kg is ≈2.017 mg/kg/day, above the maximum of 2 mg/kg/day.",
        Assert.Single(Review.Of(Course(Formulation.Conventional, 60m, Daily(Formulation.Conventional, 28, 40), Daily(Formulation.Conventional, 28, 121))).Findings).Sentence);

    [Fact]
    public void A_step_without_days_has_no_findings()
    {
        Regimen regimen = Regimen(
            Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, Daily(Formulation.Conventional, 28, 40), TitrationStep.Cycling(Conventional(121)));

        Assert.Empty(Review.Of(Dosing.Course.Plan(regimen, Target(10, 150))).Findings);
        Assert.Equal(28, Dosing.Course.Plan(regimen, Target(10, 150)).Days);
        Assert.Single(Review.Of(Dosing.Course.Plan(regimen, Target(120, 150))).Findings);
    }

    [Fact]
    public void A_converted_step_is_found_and_the_conversion_of_the_target_is_named_after_it()
    {
        Regimen regimen = Regimen(
            Formulation.Conventional,
            60m,
            Frequency.TwiceDaily,
            CapsuleRounding.Down,
            Daily(Formulation.Conventional, 28, 40),
            Intended(Formulation.Lidose, 1m).ConvertedTo(Formulation.Conventional).For(28));
        var target = CumulativeTarget.Between(96, 120, Formulation.Micronized);

        Assert.Equal(
            "Doses in mg of lidose were converted to mg of conventional: 1 mg lidose = 1 mg conventional.",
            Assert.Single(Review.Of(Dosing.Course.Plan(regimen)).Findings).Sentence);
        Assert.Equal(
            [
                "Doses in mg of lidose were converted to mg of conventional: 1 mg lidose = 1 mg conventional. "
                + "Doses in mg of micronized were converted to mg of conventional: 1 mg micronized = 1.25 mg conventional.",
                "The target of 96 to 120 mg/kg micronized was converted to 120 to 150 mg/kg conventional.",
            ],
            Review.Of(Dosing.Course.Plan(regimen, target.ConvertedTo(Formulation.Conventional))).Findings.Select(f => f.Sentence));
    }

    // 1,002 mg a day are above 2 mg/kg of 500 kg, the heaviest that an unreadable weight may be; a heavier one, or one lighter than a gram, is no weight in any unit.
    [Theory]
    [InlineData("0.001 mg", 1)]
    [InlineData("0.0009 mg", 0)]
    [InlineData("500 mg", 1)]
    [InlineData("500.001 mg", 0)]
    [InlineData("heavy", 0)]
    public void An_unreadable_weight_is_read_as_kilograms_where_it_can_be(string written, int findings)
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(501, 1, 1)).WithFormulation(Formulation.Conventional);

        Assert.Equal(findings, Review.Of(order, PatientFacts.NoneKnown.WithWeightAsWritten(written)).Findings.Count(f => f.Rule.Id == "always.maximum.unreadable-weight"));
    }

    // 0.333 mg/kg/day is below the range of every formulation; what was taken was conventional.
    [Theory]
    [InlineData(140, 0)]
    [InlineData(141, 1)]
    public void A_low_dose_is_long_term_by_the_rule_of_its_own_formulation(int days, int findings)
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(20), First, First.AddDays(days - 1)))
            .ProgressAt(First.AddDays(days - 1), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(
            Enumerable.Repeat("us-label.long-term.conventional", findings),
            Guidelines.UnitedStatesLabel.Review(progress).Findings.Where(f => f.Code == "low-dose.long-term").Select(f => f.Rule.Id));
    }

    // 1.6 mg/kg of 60 kg are 96 mg: too much of Micronized capsules, not of the others. Whatever was taken before, each dose has the rules of its own formulation.
    [Theory]
    [InlineData("conventional", 0)]
    [InlineData("lidose", 0)]
    [InlineData("micronized", 1)]
    public void A_history_in_several_formulations_is_judged_dose_by_dose(string second, int findings)
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9)), DosePeriod.Taking(Milligrams(97, second), First.AddDays(10), First.AddDays(19)))
            .ProgressAt(First.AddDays(19), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(
            Enumerable.Repeat("97 mg/day for 60 kg is ≈1.617 mg/kg/day, above the maximum of 1.6 mg/kg/day.", findings),
            Review.Of(progress).Findings.Where(f => f.Code == "dose.above-maximum").Select(f => f.Sentence));
    }

    // 60 mg a day for 60 kg and 200 days are 200 mg/kg, counted as 160 or as 250 in those of another formulation.
    [Theory]
    [InlineData("conventional", "conventional", new[] { "target.beyond-documented" }, new string[0])]
    [InlineData("micronized", "micronized", new string[0], new[] { "doses of micronized: no rules in uk-smpc" })]
    [InlineData("micronized", "conventional", new[] { "target.beyond-documented" }, new[] { "doses of micronized: no rules in uk-smpc" })]
    [InlineData("conventional", "micronized", new string[0], new[] { "doses of micronized: no rules in uk-smpc" })]
    public void The_cumulative_dose_is_judged_by_the_rules_of_the_formulation_of_the_target(string taken, string target, string[] found, string[] uncovered)
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Milligrams(60, taken), First, First.AddDays(199)))
            .ProgressAt(First.AddDays(199), Weights, WeightPolicy.Starting, CumulativeTarget.Between(120, 150, Formulation.Find(target)!));
        Review review = Guidelines.UnitedKingdomSmpc.Review(progress);

        Assert.Equal(found, review.Findings.Select(f => f.Code).Where(code => code.StartsWith("target.b", StringComparison.Ordinal)));
        Assert.Equal(uncovered, review.NotConsidered.Select(missing => missing.Text).Where(phrase => phrase.StartsWith("doses of", StringComparison.Ordinal)));
    }

    // Of Lidose capsules no label asks whether they are taken with food.
    [Theory]
    [InlineData("conventional", "conventional", true)]
    [InlineData("lidose", "lidose", false)]
    [InlineData("lidose", "conventional", true)]
    public void A_history_in_one_formulation_lacks_no_fact_that_only_another_formulation_needs(string first, string second, bool isFoodAskedFor)
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Milligrams(40, first), First, First.AddDays(9)), DosePeriod.Taking(Milligrams(40, second), First.AddDays(10), First.AddDays(19)))
            .ProgressAt(First.AddDays(19), Weights, WeightPolicy.Starting, CumulativeTarget.Between(120, 150, Formulation.Find(first)!));

        Assert.Equal(isFoodAskedFor, Guidelines.UnitedStatesLabel.Review(progress).NotConsidered.Select(missing => missing.Text).Contains("taking with food"));
    }

    [Fact]
    public void A_projection_in_another_formulation_asks_for_the_facts_of_both()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Milligrams(32, "micronized"), First, First.AddDays(9)))
            .ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, CumulativeTarget.Between(96, 120, Formulation.Micronized));
        Projection projection = Projection.Of(progress, Continuation.Taking(Conventional(40)));

        Assert.DoesNotContain("taking with food", Guidelines.UnitedStatesLabel.Review(progress).NotConsidered.Select(missing => missing.Text));
        Assert.Contains("taking with food", Review.Of(projection, Guidelines.UnitedStatesLabel).NotConsidered.Select(missing => missing.Text));
    }

    [Fact]
    public void Every_weight_of_a_progress_is_judged_and_each_implausible_one_is_named()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(121), First, First.AddDays(9))).ProgressAt(
            First.AddDays(9), WeightHistory.Of(Weighing.On(First, Kilograms(60)), Weighing.On(First.AddDays(1), Kilograms(24)), Weighing.On(First.AddDays(2), Kilograms(23))), WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(
            [
                "121 mg/day for 60 kg is ≈2.017 mg/kg/day, above the maximum of 2 mg/kg/day; 121 mg/day for 24 kg is ≈5.042 mg/kg/day, above the maximum of 2 mg/kg/day; "
                + "121 mg/day for 23 kg is ≈5.261 mg/kg/day, above the maximum of 2 mg/kg/day.",
                "24 kg of 2026-01-02; 23 kg of 2026-01-03 are outside 25 to 200 kg.",
            ],
            Review.Of(progress).Findings.Select(f => f.Sentence));
    }

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) => WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);

    private static DailyDose Milligrams(decimal milligrams, string formulation) => DailyDose.FromMilligrams(milligrams, Formulation.Find(formulation)!);

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
