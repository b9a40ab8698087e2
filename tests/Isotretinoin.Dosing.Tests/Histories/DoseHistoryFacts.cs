namespace Isotretinoin.Dosing.Tests;

public sealed class DoseHistoryFacts
{
    private static readonly DosePeriod January = DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), new(2026, 1, 31));

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => DosePeriod.Taking(Conventional(40m), new(2026, 1, 2), new(2026, 1, 1)));

        Assert.Same(RefusalCode.HistoryReversed, refused.Refusal.Code);
        Assert.Contains("2026-01-02 to 2026-01-01", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_periods_are_refused_naming_both()
    {
        DosePeriod march = DosePeriod.Taking(Conventional(60m), new(2026, 3, 1), new(2026, 3, 31));
        DosePeriod late = DosePeriod.Taking(Conventional(20m), new(2026, 1, 31), new(2026, 2, 10));

        RefusalException refused = Assert.Throws<RefusalException>(() => DoseHistory.Of(march, late, January));

        Assert.Same(RefusalCode.HistoryOverlap, refused.Refusal.Code);
        Assert.Equal("periods[1]", refused.Refusal.Member);
        Assert.Contains("2026-01-01 to 2026-01-31: 40 mg/day conventional", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2026-01-31 to 2026-02-10: 20 mg/day conventional", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_taken_from_a_date_to_another_is_every_dosing_day_between_missed()
    {
        DoseHistory history = DoseHistory.Of(January.InPattern(IntakePattern.AlternateDays), DosePeriod.Taking(Conventional(20m), new(2026, 3, 1), new(2026, 3, 31)));

        DateOnly[] between = [new(2026, 1, 29), new(2026, 1, 31), new(2026, 3, 1), new(2026, 3, 2)];
        Assert.Equal<DateOnly>(between, history.DosingDaysBetween(new(2026, 1, 28), new(2026, 3, 2)));
        Assert.Equal<DateOnly>(between, history.WithMissedDatesBetween(new(2026, 1, 28), new(2026, 3, 2)).MissedDates);
    }

    [Theory]
    [InlineData("2026-01-10", "2026-01-09", "history.reversed")]
    [InlineData("2026-02-01", "2026-02-27", "history.not-a-dosing-day")]
    [InlineData("2020-01-01", "2029-12-29", "days.out-of-range")]
    public void Dates_between_which_there_is_no_dose_or_too_much_are_refused(string first, string last, string code) => Assert.Equal(
        code,
        Assert.Throws<RefusalException>(() => DoseHistory.Of(January).WithMissedDatesBetween(
            DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture))).Refusal.Code.Id);

    [Fact]
    public void A_period_of_0_mg_overlaps_like_any_other() => Assert.Same(
        RefusalCode.HistoryOverlap,
        Assert.Throws<RefusalException>(() => DoseHistory.Of(January, DosePeriod.Taking(Conventional(0m), new(2026, 1, 5), new(2026, 1, 5)))).Refusal.Code);

    [Theory]
    [InlineData("2026-01-04", "an off day of the pattern")]
    [InlineData("2026-02-01", "outside every period")]
    [InlineData("2025-12-31", "before every period")]
    [InlineData("2025-12-30", "before every period, on a day that the pattern would dose if it went back")]
    [InlineData("2026-03-02", "in a period of 0 mg")]
    public void A_missed_date_that_is_no_dosing_day_is_refused_by_name(string date, string because)
    {
        DoseHistory history = DoseHistory.Of(
            January.InPattern(IntakePattern.AlternateDays), DosePeriod.Taking(Conventional(0m), new(2026, 3, 1), new(2026, 3, 5)));
        DateOnly day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        RefusalException refused = Assert.Throws<RefusalException>(() => history.WithMissedDates(new(2026, 1, 3), day));
        RefusalException partly = Assert.Throws<RefusalException>(() => history.WithPartialDays(PartialDay.On(day, Conventional(10m))));

        Assert.True(refused.Refusal.Code == RefusalCode.HistoryNotADosingDay && partly.Refusal.Code == RefusalCode.HistoryNotADosingDay, because);
        Assert.Contains(date, refused.Message, StringComparison.Ordinal);
        Assert.Equal("missed[1]", Assert.Single(refused.Refusals).Member);
        Assert.Equal("partial[0]", Assert.Single(partly.Refusals).Member);
    }

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2026-02-01")]
    [InlineData("2026-02-28")]
    [InlineData("2026-04-01")]
    public void A_missed_date_beside_periods_of_every_day_is_refused(string date)
    {
        DoseHistory history = DoseHistory.Of(January, DosePeriod.Taking(Conventional(40m), new(2026, 3, 1), new(2026, 3, 31)));

        Assert.Same(
            RefusalCode.HistoryNotADosingDay,
            Assert.Throws<RefusalException>(() => history.WithMissedDates(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture))).Refusal.Code);
    }

    [Fact]
    public void A_date_that_is_missed_and_taken_in_part_is_refused_naming_both()
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => DoseHistory.Of(January)
            .WithMissedDates(new(2026, 1, 9), new(2026, 1, 3))
            .WithPartialDays(PartialDay.On(new(2026, 1, 3), Conventional(20m))));

        Assert.Same(RefusalCode.HistoryContradiction, refused.Refusal.Code);
        Assert.Equal("partial[0]", refused.Refusal.Member);
        Assert.Contains("2026-01-03", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_taken_in_two_different_parts_is_refused_naming_both()
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => DoseHistory.Of(January)
            .WithPartialDays(PartialDay.On(new(2026, 1, 3), Conventional(20m)), PartialDay.On(new(2026, 1, 3), Conventional(30m))));

        Assert.Same(RefusalCode.HistoryContradiction, refused.Refusal.Code);
        Assert.Equal("partial[1]", refused.Refusal.Member);
    }

    [Fact]
    public void A_date_that_says_the_same_twice_is_accepted()
    {
        DateOnly day = new(2026, 1, 3);

        Assert.Equal(3, DoseHistory.Of(January).WithMissedDates(day, day).WithPartialDays(PartialDay.On(day, Conventional(0m))) is var same ? same.MissedDates.Length + same.PartialDays.Length : 0);
    }

    [Fact]
    public void More_undated_misses_than_dosing_days_without_a_date_are_refused()
    {
        DosePeriod alternate = January.InPattern(IntakePattern.AlternateDays);
        Assert.Equal(16, alternate.WithMissedDays(16).MissedDays);
        DoseHistory all = DoseHistory.Of(alternate.WithMissedDays(16));

        RefusalException refused = Assert.Throws<RefusalException>(() => all.WithMissedDates(new DateOnly(2026, 1, 1)));

        Assert.Same(RefusalCode.HistoryTooManyMissed, refused.Refusal.Code);
        Assert.Equal("periods[0]", Assert.Single(refused.Refusals).Member);
        Assert.Throws<RefusalException>(() => DoseHistory.Of(alternate.WithMissedDays(17)));
    }

    [Fact]
    public void A_period_counts_its_days_and_takes_up_to_3650_missed_ones() => Assert.Equal((31, 3_650), (January.CalendarDays, January.WithMissedDays(3_650).MissedDays));

    [Theory]
    [InlineData(-1)]
    [InlineData(3_651)]
    public void A_number_of_missed_days_out_of_range_is_refused(int days) => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => January.WithMissedDays(days));

    [Fact]
    public void Future_dates_are_checked_too() => Assert.Throws<RefusalException>(() =>
        DoseHistory.Of(DosePeriod.Taking(Conventional(40m), new(2090, 1, 1), new(2090, 1, 31))).WithMissedDates(new DateOnly(2090, 2, 1)));

    [Fact]
    public void A_partial_dose_of_another_formulation_is_refused() => Assert.Throws<FormulationMismatchException>(() =>
        DoseHistory.Of(January).WithPartialDays(PartialDay.On(new(2026, 1, 3), DailyDose.FromMilligrams(20m, Formulation.Micronized))));

    [Fact]
    public void A_partial_dose_may_be_more_than_the_dose_of_the_day()
    {
        DoseHistory history = DoseHistory.Of(January).WithPartialDays(PartialDay.On(new(2026, 1, 3), Conventional(80m)));

        Assert.Equal(
            (31 * 40m) + 40m,
            history.ProgressAt(
                new(2026, 1, 31),
                WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60m))),
                WeightPolicy.Starting,
                CumulativeTarget.At(120m, Formulation.Conventional)).Cumulative.Milligrams);
    }

    [Fact]
    public void A_period_may_be_stated_in_capsules()
    {
        DosePeriod capsules = DosePeriod.Taking(
            [CapsuleCount.OfStrength(strengthInMilligrams: 20, count: 2), CapsuleCount.OfStrength(strengthInMilligrams: 8, count: 1)], Formulation.Micronized, new(2026, 1, 1), new(2026, 1, 2));

        Assert.Equal(DailyDose.FromMilligrams(48m, Formulation.Micronized), capsules.Dose);
        Assert.ThrowsAny<ArgumentException>(() => DosePeriod.Taking([], Formulation.Lidose, new(2026, 1, 1), new(2026, 1, 2)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => DosePeriod.Taking([CapsuleCount.OfStrength(40, 26)], Formulation.Lidose, new(2026, 1, 1), new(2026, 1, 2)));
        Assert.Equal(["1 × 1 mg", "1 × 100 mg"], new[] { CapsuleCount.OfStrength(1, 1), CapsuleCount.OfStrength(100, 1) }.Select(c => c.ToString()));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleCount.OfStrength(0, 1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleCount.OfStrength(101, 1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleCount.OfStrength(20, 0));
    }

    [Fact]
    public void The_period_of_a_day_is_found_and_a_break_has_none()
    {
        DoseHistory history = DoseHistory.Of(January);

        Assert.Same(January, history.PeriodOn(new(2026, 1, 31)));
        Assert.Null(history.PeriodOn(new(2026, 2, 1)));
    }

    [Fact]
    public void Among_any_number_of_periods_the_one_of_a_day_is_found()
    {
        for (int count = 0; count <= 5; count++)
        {
            // Every third period follows the one before without a break; the others leave two days.
            DateOnly next = new(2026, 1, 1);
            var periods = new List<DosePeriod>();
            for (int i = 0; i < count; i++)
            {
                next = next.AddDays(i % 3 == 2 ? 0 : 2);
                periods.Add(DosePeriod.Taking(Conventional(40m), next, next.AddDays(i)));
                next = next.AddDays(i + 1);
            }

            var history = DoseHistory.Of([.. Enumerable.Reverse(periods)]);
            for (DateOnly day = new(2025, 12, 30); day < next.AddDays(3); day = day.AddDays(1))
            {
                Assert.Same(periods.SingleOrDefault(period => period.First <= day && day <= period.Last), history.PeriodOn(day));
            }
        }
    }

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
