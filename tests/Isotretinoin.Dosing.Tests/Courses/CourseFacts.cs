namespace Isotretinoin.Dosing.Tests;

/// <summary>The course of the wire contract's example: 64.3 kg, 0.5 mg/kg/day for four weeks, then 1 mg/kg/day, to 120 to 150 mg/kg.</summary>
public sealed class CourseFacts
{
    private static readonly Course Example = Course
        .Plan(
            Titration
                .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
                .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional), afterDays: 28)
                .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily),
            CumulativeTarget.Between(120m, 150m, Formulation.Conventional))
        .StartingOn(new DateOnly(2026, 1, 5));

    [Fact]
    public void The_target_in_milligrams_is_exact()
    {
        Assert.Equal(Milligrams(7_716), Example.Target!.Lower * Example.Regimen.Weight);
        Assert.Equal(Milligrams(9_645), Example.Target.Upper * Example.Regimen.Weight);
    }

    [Fact]
    public void The_first_phase_is_28_days_of_20_mg_and_10_mg()
    {
        CoursePhase phase = Example.Phases()[0];

        Assert.Equal((1, 1, 28, 28), (phase.Step.Number, phase.FirstDay, phase.LastDay, phase.Days));
        Assert.Equal(32.15m, phase.Step.ExactDose!.Value.Milligrams);
        Assert.Equal("morning 1 × 20 mg, evening 1 × 10 mg", Assert.Single(phase.Step.Cycle.Days()).ToString());
        Assert.Equal(30m, phase.Step.Cycle.MeanMilligramsPerDay.Round(6));
        Assert.Equal(0.467m, phase.Step.MeanMilligramsPerKilogramPerDay.Round(3));
        Assert.Equal((Milligrams(840), Milligrams(840)), (phase.Total, phase.Cumulative));
    }

    [Fact]
    public void The_second_phase_is_115_days_of_30_mg_and_30_mg()
    {
        CoursePhase phase = Example.Phases()[1];

        Assert.Equal(2, Example.Phases().Length);
        Assert.Equal((2, 29, 143, 115), (phase.Step.Number, phase.FirstDay, phase.LastDay, phase.Days));
        Assert.Equal(64.3m, phase.Step.ExactDose!.Value.Milligrams);
        Assert.Equal("morning 1 × 30 mg, evening 1 × 30 mg", Assert.Single(phase.Step.Cycle.Days()).ToString());
        Assert.Equal(0.933m, phase.Step.MeanMilligramsPerKilogramPerDay.Round(3));
        Assert.Equal((Milligrams(6_900), Milligrams(7_740)), (phase.Total, phase.Cumulative));
    }

    [Fact]
    public void It_reaches_120_on_day_143_and_stays_within_150_until_day_174()
    {
        Assert.Equal((143, new DateOnly(2026, 5, 27), true), (Example.Days, Example.EndDate, Example.EndedBy == CourseEnding.Target));
        Assert.Equal(Milligrams(7_740), Example.Total);
        Assert.Equal((143, new DateOnly(2026, 5, 27), Milligrams(7_740)), (Example.TargetReached!.Value.Day, Example.TargetReached.Value.Date, Example.TargetReached.Value.Cumulative));
        Assert.Equal(120.373m, Example.TargetReached.Value.MilligramsPerKilogram.Round(3));
        Assert.Equal((174, new DateOnly(2026, 6, 27), Milligrams(9_600)), (Example.LastDayWithinTarget!.Value.Day, Example.LastDayWithinTarget.Value.Date, Example.LastDayWithinTarget.Value.Cumulative));
        Assert.Equal(149.3m, Example.LastDayWithinTarget.Value.MilligramsPerKilogram.Round(3));
    }

    [Fact]
    public void The_day_on_which_the_target_is_reached_reads_with_its_cumulative_dose() =>
        Assert.Equal("day 143: 7740 mg conventional", Example.TargetReached.ToString());

    // 14 doses of 60 mg on alternate days are 14 mg/kg of 60 kg on day 27; day 28 is an off day, and every dose of the next step is too much.
    [Fact]
    public void The_last_day_within_the_target_is_a_dosing_day_though_an_off_day_follows()
    {
        var dose = WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional);
        Regimen regimen = Titration
            .Of(TitrationStep.Taking(dose, IntakePattern.AlternateDays).For(28), TitrationStep.Taking(dose))
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60m), CapsuleRounding.Down, Frequency.TwiceDaily);

        Assert.Equal(27, Course.Plan(regimen, CumulativeTarget.At(14m, Formulation.Conventional)).LastDayWithinTarget!.Value.Day);
    }

    [Fact]
    public void A_default_day_throws() =>
        Assert.Equal("This CourseDay is the default value.", Assert.ThrowsAny<InvalidOperationException>(() => default(CourseDay).Cumulative).Message);

    [Fact]
    public void A_step_by_weight_states_no_cycle() => Assert.Empty(Example.Regimen.Steps[0].Intent.StatedCycle);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_cycle_has_no_day_before_its_first_or_after_its_last(int day) =>
        Assert.Equal("day", Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Example.Phases()[0].Step.Cycle[day]).ParamName);

    [Fact]
    public void A_stated_cycle_has_no_rounding()
    {
        Regimen stated = Titration
            .StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(30m, Formulation.Conventional)).Rounded(CapsuleRounding.Up))
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily);

        Assert.Null(Assert.Single(stated.Steps).Rounding);
        Assert.Equal([CapsuleRounding.Down, CapsuleRounding.Down], Example.Regimen.Steps.Select(step => step.Rounding));
    }

    [Fact]
    public void It_takes_230_capsules_of_30_mg_and_28_each_of_20_and_10() =>
        Assert.Equal([(30, 230), (20, 28), (10, 28)], CourseLaw.Plain(Example.Quantities()));

    [Fact]
    public void Its_fills_of_30_days_restart_with_the_second_phase()
    {
        IReadOnlyList<Supply> supplies = Example.Supplies(30);

        Assert.Equal([(1, 28), (29, 58), (59, 88), (89, 118), (119, 143)], supplies.Select(s => (s.FirstDay, s.LastDay)));
        Assert.Equal((new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 1)), (supplies[0].FirstDate, supplies[0].LastDate));
        Assert.Equal((new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 3)), (supplies[1].FirstDate, supplies[1].LastDate));
        Assert.Equal([(20, 28), (10, 28)], CourseLaw.Plain(supplies[0].Quantities));
        Assert.Equal([(30, 60)], CourseLaw.Plain(supplies[1].Quantities));
        Assert.Equal((Milligrams(840), 13.064m), (supplies[0].Cumulative, supplies[0].MilligramsPerKilogram.Round(3)));
        Assert.Equal((Milligrams(2_640), 41.058m), (supplies[1].Cumulative, supplies[1].MilligramsPerKilogram.Round(3)));
    }

    [Fact]
    public void A_target_reached_before_day_1_leaves_an_open_step_no_days()
    {
        Course course = Course.Plan(Open(Example.Regimen.Steps[1].Intent), Example.Target!, Milligrams(8_000));

        Assert.Equal((0, 0), (course.Days, course.TargetReached!.Value.Day));
        Assert.Empty(course.Phases());
        Assert.Empty(course.Supplies(30));
        Assert.Null(course.StartingOn(new DateOnly(2026, 1, 5)).EndDate);
        Assert.Null(course.StartingOn(new DateOnly(2026, 1, 5)).TargetReached!.Value.Date);
        Assert.Equal(27, course.LastDayWithinTarget!.Value.Day);
    }

    [Fact]
    public void A_target_that_was_passed_long_ago_has_no_last_day_within()
    {
        Course course = Course.Plan(Example.Regimen, Example.Target!, Milligrams(9_645.000001m));

        Assert.Null(course.LastDayWithinTarget);
        Assert.Equal(28, course.Days);
    }

    [Fact]
    public void Steps_that_all_state_their_days_need_no_target()
    {
        Course course = Course.Plan(Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
            .StoppingAfter(140)
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.TwiceDaily));

        Assert.Equal((140, false), (course.Days, course.EndedBy == CourseEnding.Target));
        Assert.Null(course.Target);
        Assert.Null(course.TargetReached);
        Assert.Null(course.LastDayWithinTarget);
        Assert.Equal(Milligrams(4_200), course.Total);
    }

    private static Regimen Open(TitrationStep step) =>
        Titration.StartAt(step).MadeWith(Example.Regimen.Product, Example.Regimen.Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

    private static TotalDose Milligrams(decimal milligrams) => TotalDose.FromMilligrams(milligrams, Formulation.Conventional);
}
