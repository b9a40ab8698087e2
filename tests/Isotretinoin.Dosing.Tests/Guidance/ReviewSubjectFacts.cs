using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What a review looks at in a course that lasts no day, in a past of several formulations, in days taken in part, and in a table of options.</summary>
public sealed class ReviewSubjectFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly WeightHistory Weights = WeightHistory.Of(DatedWeight.On(First, Kilograms(60)));

    [Fact]
    public void A_course_of_no_days_is_not_below_the_customary_target()
    {
        Regimen regimen = Regimen(Formulation.Conventional, 60m, Division.Twice, CapsuleRounding.Down, TitrationStep.Cycling(Conventional(60)));
        Course reached = Dosing.Course.Plan(regimen, Target(100, 100), TotalDose.FromMilligrams(6_000, Formulation.Conventional));

        Assert.Equal(0, reached.Days);
        Assert.Empty(Guidelines.UnitedKingdomSmpc.Review(reached).Findings);
    }

    [Fact]
    public void Every_formulation_that_was_counted_by_its_worth_is_named()
    {
        Progress progress = DoseHistory
            .Of(
                DosePeriod.Taking(DailyDose.FromMilligrams(40, Formulation.Lidose), First, First.AddDays(9)),
                DosePeriod.Taking(DailyDose.FromMilligrams(32, Formulation.Micronized), First.AddDays(10), First.AddDays(19)))
            .ProgressAt(First.AddDays(19), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(
            "What was stated in milligrams of lidose was counted in those of conventional: 1 mg lidose as 1 mg conventional. "
            + "What was stated in milligrams of micronized was counted in those of conventional: 1 mg micronized as 1.25 mg conventional.",
            Assert.Single(Review.Of(progress).Findings).Sentence);
    }

    // 121 mg is above 2 mg/kg of 60 kg; a partial day counts from its date on, and only when it is more than its period's dose.
    [Theory]
    [InlineData(2, 121, 0)]
    [InlineData(3, 121, 1)]
    [InlineData(4, 121, 1)]
    [InlineData(4, 120, 0)]
    public void A_day_on_which_more_was_taken_is_judged_once_it_is_past(int asOf, int milligrams, int findings)
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9)))
            .TakingInPart(PartialDay.On(First.AddDays(3), Conventional(milligrams)))
            .ProgressAt(First.AddDays(asOf), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Equal(findings, Review.Of(progress).Findings.Length);
    }

    [Fact]
    public void A_period_of_which_every_day_was_missed_is_no_dose_that_was_taken()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(121), First, First))
            .Missing(First)
            .ProgressAt(First, Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Empty(Review.Of(progress).Findings);
    }

    [Fact]
    public void A_pause_to_come_is_no_dose()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40), First, First.AddDays(9))).ProgressAt(First.AddDays(9), Weights, WeightPolicy.Starting, Target(120, 150));

        Assert.Empty(Review.Of(progress.Projected(Continuation.Pausing(7).ThenTaking(Conventional(40)))).Findings);
        Assert.Equal(
            "121 mg/day for 60 kg is 2.017 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(progress.Projected(Continuation.Pausing(7).ThenTaking(Conventional(121)))).Findings).Sentence);
    }

    [Fact]
    public void A_table_of_options_is_judged_row_by_row()
    {
        DoseOptions options = DoseOptions.For(Kilograms(60), Catalogue.UsConventional, Division.Once, DoseBand.Between(Dose(1m), Dose(2.4m)), Target(120, 150));

        Assert.Equal(
            "130 mg/day for 60 kg is 2.167 mg/kg/day, above the maximum of 2 mg/kg/day; 140 mg/day for 60 kg is 2.333 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(options).Findings).Sentence);
        Assert.Contains(Guidelines.UnitedStatesLabel.Id, Assert.Single(Review.Of(options, Guidelines.UnitedStatesLabel).Findings, f => f.Code == "dose.once-daily").Rule.Id, StringComparison.Ordinal);
        Assert.Equal(["product.not-substitutable", "target.converted"], Review.Of(DoseOptions.For(
            Kilograms(60), Catalogue.AbsoricaLd, Division.Twice, DoseBand.Standard.ConvertedTo(Formulation.Micronized), Target(120, 150).ConvertedTo(Formulation.Micronized))).Findings.Select(f => f.Code));
    }

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) => WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
