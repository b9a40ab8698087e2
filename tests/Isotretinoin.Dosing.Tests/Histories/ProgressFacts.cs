namespace Isotretinoin.Dosing.Tests;

public sealed class ProgressFacts
{
    private static readonly CumulativeTarget Usual = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    [Fact]
    public void A_course_with_a_missed_and_a_partial_day_is_as_in_the_contract()
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 3, 31)))
            .WithMissedDates(new DateOnly(2026, 2, 1))
            .WithPartialDays(PartialDay.On(new(2026, 2, 2), Conventional(20m)))
            .ProgressAt(new(2026, 3, 31), Single(60m), WeightPolicy.Starting, Usual);

        Assert.Equal((90, 89, 1), (progress.CalendarDays, progress.DosingDays, progress.MissedDays));
        Assert.Equal([TotalDose.FromMilligrams(3540m, Formulation.Conventional)], progress.Taken().ToArray());
        Assert.Equal(TotalDose.FromMilligrams(3540m, Formulation.Conventional), progress.Cumulative);
        Assert.Equal(Ratio.Of(59, 1), progress.MilligramsPerKilogram);
        Assert.Equal((Ratio.Of(61, 1), Ratio.Of(3660, 1)), (progress.MilligramsPerKilogramToLower, progress.MilligramsToLower));
        Assert.Equal((Ratio.Of(91, 1), Ratio.Of(5460, 1)), (progress.MilligramsPerKilogramToUpper, progress.MilligramsToUpper));
        Projection? projection = Projection.Of(progress, Conventional(40m), IntakePattern.Daily);
        Assert.Equal((92, new DateOnly(2026, 7, 1)), (projection?.DaysToTarget, projection?.TargetReached));
        Assert.Equal((136, new DateOnly(2026, 8, 14)), (projection?.DaysWithinTarget, projection?.LastDayWithinTarget));
    }

    [Fact]
    public void A_patient_of_30_and_a_half_kilograms_has_32_more_days_not_33()
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(30m), new(2026, 1, 1), new(2026, 3, 31)))
            .ProgressAt(new(2026, 3, 31), Single(30.5m), WeightPolicy.Starting, Usual);

        Assert.Equal(Ratio.Of(960, 1), progress.MilligramsToLower);
        Assert.Equal(32, Projection.Of(progress, Conventional(30m), IntakePattern.Daily)?.DaysToTarget);
    }

    [Fact]
    public void From_60_milligrams_a_kilogram_at_40_a_day_the_rest_takes_90_days()
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 3, 31)))
            .ProgressAt(new(2026, 3, 31), Single(60m), WeightPolicy.Starting, CumulativeTarget.At(120m, Formulation.Conventional));

        Assert.Equal(Ratio.Of(60, 1), progress.MilligramsPerKilogram);
        Assert.Equal((90, new DateOnly(2026, 6, 29)), (Projection.Of(progress, Conventional(40m), IntakePattern.Daily)?.DaysToTarget, Projection.Of(progress, Conventional(40m), IntakePattern.Daily)?.TargetReached));
    }

    [Theory]
    [InlineData("per-day", 22, 3)]
    [InlineData("latest", 20, 3)]
    [InlineData("starting", 8, 1)]
    public void Over_a_growing_weight_each_policy_has_its_own_exact_number(string policy, int numerator, int denominator)
    {
        WeightHistory weights = WeightHistory.Of(
            Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(50m)), Weighing.On(new(2026, 1, 11), BodyWeight.FromKilograms(60m)));
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(20m), new(2026, 1, 1), new(2026, 1, 20)))
            .ProgressAt(new(2026, 1, 20), weights, WeightPolicy.Find(policy)!, Usual);

        Assert.Equal(Ratio.Of(numerator, denominator), progress.MilligramsPerKilogram);
    }

    [Fact]
    public void Undated_misses_count_only_once_their_period_is_over()
    {
        DoseHistory history = DoseHistory.Of(DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 1, 30)).WithMissedDays(5));
        Progress during = history.ProgressAt(new(2026, 1, 29), Single(60m), WeightPolicy.Starting, Usual);
        Progress after = history.ProgressAt(new(2026, 1, 30), Single(60m), WeightPolicy.Starting, Usual);

        Assert.Equal((29, 0, 1160m), (during.DosingDays, during.MissedDays, during.Cumulative.Milligrams));
        Assert.Equal((25, 5, 1000m), (after.DosingDays, after.MissedDays, after.Cumulative.Milligrams));
    }

    [Fact]
    public void Undated_misses_are_spread_over_the_weights_of_their_period()
    {
        WeightHistory weights = WeightHistory.Of(
            Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(50m)), Weighing.On(new(2026, 1, 11), BodyWeight.FromKilograms(60m)));
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(20m), new(2026, 1, 1), new(2026, 1, 30)).WithMissedDays(1))
            .ProgressAt(new(2026, 1, 30), weights, WeightPolicy.PerDay, Usual);

        // 10 days over 50 kg and 20 over 60, of which 29/30 counts.
        Assert.Equal((Ratio.Of(200, 50) + Ratio.Of(400, 60)) * Ratio.Of(29, 30), progress.MilligramsPerKilogram);
        Assert.Equal(580m, progress.Cumulative.Milligrams);
    }

    [Fact]
    public void Milligrams_are_listed_by_formulation_and_counted_by_equivalence()
    {
        Progress progress = DoseHistory
            .Of(
                DosePeriod.Taking(DailyDose.FromMilligrams(32m, Formulation.Micronized), new(2026, 2, 1), new(2026, 2, 10)),
                DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 1, 10)))
            .ProgressAt(new(2026, 2, 10), Single(60m), WeightPolicy.Starting, Usual);

        Assert.Equal(["400 mg conventional", "320 mg micronized"], progress.Taken().Select(t => t.ToString()));
        Assert.Equal("800 mg conventional", progress.Cumulative.ToString());
        Assert.Equal("640 mg micronized", progress.TakenIn(Formulation.Micronized).ToString());
        Assert.Equal([Formulation.Micronized], progress.ConvertedFrom().ToArray());
    }

    [Fact]
    public void A_projected_dose_of_another_formulation_is_known_to_be_converted()
    {
        Progress progress = DoseHistory.Of().ProgressAt(new(2026, 1, 1), Single(60m), WeightPolicy.Starting, Usual);

        Assert.Empty(progress.ConvertedFrom());
        Assert.Equal([Formulation.Lidose], Projection.Of(progress, DailyDose.FromMilligrams(40m, Formulation.Lidose), IntakePattern.Daily)?.ConvertedFrom().ToArray());
        Assert.Empty(Projection.Of(progress, Conventional(40m), IntakePattern.Daily)!.ConvertedFrom());
    }

    // 7,200 mg at 40 mg a day take 180 days; 40 mg that are left are two days at 20 mg.
    [Theory]
    [InlineData(179, 181)]
    [InlineData(180, 180)]
    [InlineData(181, 180)]
    [InlineData(3_650, 180)]
    public void An_end_may_be_reached_on_the_last_day_of_a_step(int days, int reached)
    {
        Projection projection = Projection.Of(DoseHistory.Of()
            .ProgressAt(new(2026, 1, 1), Single(60m), WeightPolicy.Starting, CumulativeTarget.At(120m, Formulation.Conventional)), Continuation.Taking(Conventional(40m)).ForDays(days).ThenTaking(Conventional(20m)));

        Assert.Equal((reached, reached), (projection.DaysToTarget, projection.DaysWithinTarget));
    }

    // 7,000 pg over 70 kg are 6,000.1 pg at 60.001 kg; 0.01 mg/kg of that are 600,010,000 pg, which the first dose passes by a tenth of a picogram.
    [Theory]
    [InlineData("0.600004", 0)]
    [InlineData("0.600003", 1)]
    public void A_tenth_of_a_picogram_above_the_upper_end_is_above_it(string milligrams, int daysWithin)
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(0.000007m), new(2026, 1, 1), new(2026, 1, 1))).ProgressAt(
            new(2026, 1, 2),
            WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(70)), Weighing.On(new(2026, 1, 2), BodyWeight.FromKilograms(60.001m))),
            WeightPolicy.PerDay,
            CumulativeTarget.At(0.01m, Formulation.Conventional));
        decimal dose = decimal.Parse(milligrams, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(daysWithin, Projection.Of(progress, Continuation.Taking(Conventional(dose)).ForDays(1)).DaysWithinTarget);
    }

    [Fact]
    public void A_dose_of_0_has_no_projection() =>
        Assert.Null(Projection.Of(DoseHistory.Of().ProgressAt(new(2026, 1, 1), Single(60m), WeightPolicy.Starting, Usual), Conventional(0m), IntakePattern.Daily));

    [Fact]
    public void Past_both_ends_nothing_remains_and_the_projection_is_the_as_of_date()
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(80m), new(2026, 1, 1), new(2026, 12, 31)))
            .ProgressAt(new(2026, 12, 31), Single(60m), WeightPolicy.Starting, Usual);
        Projection? projection = Projection.Of(progress, Conventional(40m), IntakePattern.Daily);

        Assert.Equal((Ratio.Zero, Ratio.Zero), (progress.MilligramsToLower, progress.MilligramsPerKilogramToUpper));
        Assert.Equal((0, new DateOnly(2026, 12, 31)), (projection?.DaysToTarget, projection?.TargetReached));
        Assert.Equal((0, new DateOnly(2026, 12, 31)), (projection?.DaysWithinTarget, projection?.LastDayWithinTarget));
    }

    [Fact]
    public void A_projection_may_end_on_the_last_day_of_the_calendar() => Assert.Equal(
        DateOnly.MaxValue,
        Projection.Of(DoseHistory.Of().ProgressAt(DateOnly.MaxValue.AddDays(-1), Single(60m), WeightPolicy.Starting, CumulativeTarget.At(0.1m, Formulation.Conventional)), Conventional(40m), IntakePattern.Daily)!.TargetReached);

    [Fact]
    public void A_projection_past_the_calendar_is_refused()
    {
        Progress progress = DoseHistory.Of().ProgressAt(new(9999, 12, 1), Single(60m), WeightPolicy.Starting, Usual);

        Assert.Same(RefusalCode.DateOutOfRange, Assert.Throws<RefusalException>(() => Projection.Of(progress, Conventional(40m), IntakePattern.Daily)).Refusal.Code);
        Assert.Same(RefusalCode.DateOutOfRange, Assert.Throws<RefusalException>(() => Projection.Of(progress, Conventional(0.000001m), IntakePattern.OneWeekInFour)).Refusal.Code);
    }

    [Fact]
    public void The_longest_history_of_the_greatest_dose_is_exact()
    {
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(DailyDose.FromMilligrams(1000m, Formulation.Micronized), DateOnly.MinValue, DateOnly.MaxValue))
            .ProgressAt(DateOnly.MaxValue, WeightHistory.Of(
                Weighing.On(DateOnly.MinValue, BodyWeight.FromKilograms(0.001m)), Weighing.On(new(5000, 1, 1), BodyWeight.FromKilograms(500m))), WeightPolicy.PerDay, Usual);

        int days = DateOnly.MaxValue.DayNumber + 1;
        int light = new DateOnly(5000, 1, 1).DayNumber;
        Assert.Equal(days * 1250m, progress.Cumulative.Milligrams);
        Assert.Equal(Ratio.Of(light * 1_250_000L, 1) + Ratio.Of((days - light) * 1250L, 500), progress.MilligramsPerKilogram);
    }

    // Two of three days were taken, no one knows which: two thirds of 40 mg before the second weight and four thirds after it are 80 mg, not a picogram less or more.
    [Fact]
    public void Shares_of_a_period_on_both_sides_of_a_weight_add_up_to_the_whole()
    {
        DateOnly first = new(2026, 1, 1);
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(Conventional(40m), first, first.AddDays(2)).WithMissedDays(1))
            .ProgressAt(
                first.AddDays(2),
                WeightHistory.Of(Weighing.On(first, BodyWeight.FromKilograms(60m)), Weighing.On(first.AddDays(1), BodyWeight.FromKilograms(60m))),
                WeightPolicy.PerDay,
                CumulativeTarget.At(2m, Formulation.Conventional));

        Assert.Equal(2, progress.Stretches().Length);
        Assert.Equal(Ratio.Of(40, 1), progress.MilligramsToLower);
        Projection projection = Projection.Of(progress, Conventional(40m), IntakePattern.Daily)!;
        Assert.Equal((1, 1), (projection.DaysToTarget, projection.DaysWithinTarget));
    }

    [Fact]
    public void A_target_can_be_reached_on_the_last_day_of_a_step()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 1, 30)))
            .ProgressAt(new(2026, 1, 30), Single(60m), WeightPolicy.Starting, CumulativeTarget.At(40m, Formulation.Conventional));

        Assert.Equal(30, Projection.Of(progress, Continuation.Taking(Conventional(40m)).ForDays(30)).DaysToTarget);
        Assert.Equal(30, Projection.Of(progress, Continuation.Taking(Conventional(40m)).ForDays(30).ThenTaking(Conventional(20m))).DaysToTarget);
        Assert.Null(Projection.Of(progress, Continuation.Taking(Conventional(40m)).ForDays(29)).TargetReached);
    }

    [Fact]
    public void Ten_times_the_days_take_as_many_stretches()
    {
        Assert.Equal(520 + 119, Stretches(periods: 520, daysEach: 7, weights: 120));
        Assert.Equal(Stretches(periods: 520, daysEach: 7, weights: 120), Stretches(periods: 520, daysEach: 70, weights: 120));
        Assert.Equal(Stretches(periods: 3, daysEach: 1, weights: 1), Stretches(periods: 3, daysEach: 1_000, weights: 1));
    }

    private static int Stretches(int periods, int daysEach, int weights)
    {
        var start = new DateOnly(2000, 1, 1);
        int days = periods * daysEach;
        DoseHistory history = DoseHistory.Of([.. Enumerable.Range(0, periods)
            .Select(i => DosePeriod.Taking(Conventional(20 + (i % 3 * 10)), start.AddDays(i * daysEach), start.AddDays(((i + 1) * daysEach) - 1)))]);
        WeightHistory weighed = WeightHistory.Of([.. Enumerable.Range(0, weights)
            .Select(i => Weighing.On(start.AddDays((4 * i * daysEach) + (daysEach / 2)), BodyWeight.FromKilograms(50m + (i / 10m))))]);
        return history.ProgressAt(start.AddDays(days - 1), weighed, WeightPolicy.PerDay, Usual).Stretches().Length;
    }

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);

    private static WeightHistory Single(decimal kilograms) => WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(kilograms)));
}
