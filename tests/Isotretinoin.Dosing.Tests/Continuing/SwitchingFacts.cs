namespace Isotretinoin.Dosing.Tests;

/// <summary>A course carried over a change of product, and a course continued past the lower end of its target.</summary>
public sealed class SwitchingFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60m);
    private static readonly CumulativeTarget Usual = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    [Fact]
    public void From_conventional_to_micronized_the_rest_is_planned_from_the_equivalent_dose_taken()
    {
        Progress progress = Taken(40m, days: 90);
        Regimen rest = Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.8m, Formulation.Micronized))
            .MadeWith(Catalogue.AbsoricaLd, Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

        Course course = Course.Plan(rest, progress.Target!.ConvertedTo(Formulation.Micronized), progress.TakenIn(Formulation.Micronized));

        // 3,600 mg conventional are 2,880 micronized; 96 mg/kg × 60 kg are 5,760; at 48 mg a day 60 days are left.
        Assert.Equal("2880 mg micronized", course.AlreadyTaken.ToString());
        Assert.Equal(60, course.Days);
        Assert.Equal(Ratio.Of(96, 1), course.TargetReached?.MilligramsPerKilogram);
        Assert.Equal(["product.not-substitutable", "target.converted"], Review.Of(course).Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_projection_in_another_formulation_ends_on_the_day_of_the_plan()
    {
        Progress progress = Taken(40m, days: 90);

        Assert.Equal(60, Projection.Of(progress, DailyDose.FromMilligrams(48m, Formulation.Micronized), IntakePattern.Daily)?.DaysToTarget);
    }

    [Fact]
    public void Past_the_lower_end_the_plan_has_no_days_and_the_last_day_within()
    {
        // 7,500 mg are 125 mg/kg; 150 mg/kg are 9,000.
        Progress progress = Taken(50m, days: 150);
        Regimen rest = Titration
            .StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(40m, Formulation.Conventional)))
            .MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

        Course course = Course.Plan(rest, progress.Target!, progress.TakenIn(Formulation.Conventional)).StartingOn(progress.AsOf.AddDays(1));

        Assert.Equal(Ratio.Of(125, 1), progress.MilligramsPerKilogram);
        Assert.Equal((0, 0), (course.Days, course.TargetReached?.Day));
        Assert.Equal(37, course.LastDayWithinTarget?.Day);
        Projection? projection = Projection.Of(progress, DailyDose.FromMilligrams(40m, Formulation.Conventional), IntakePattern.Daily);
        Assert.Equal((0, 37), (projection?.DaysToTarget, projection?.DaysWithinTarget));
        Assert.Equal(course.LastDayWithinTarget?.Date, projection?.LastDayWithinTarget);
    }

    private static Progress Taken(decimal milligrams, int days)
    {
        var start = new DateOnly(2026, 1, 1);
        return DoseHistory
            .Of(DosePeriod.Taking(DailyDose.FromMilligrams(milligrams, Formulation.Conventional), start, start.AddDays(days - 1)))
            .ProgressAt(start.AddDays(days - 1), WeightHistory.Of(Weighing.On(start, Weight)), WeightPolicy.Starting, Usual);
    }
}
