namespace Isotretinoin.Dosing.Tests;

public sealed class TitrationRefusalFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(70);
    private static readonly TitrationStep Open = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional));

    [Fact]
    public void The_days_that_a_step_states_are_not_replaced()
    {
        Titration closed = Titration.StartAt(Open).StoppingAfter(14);
        Assert.Throws<InvalidOperationException>(() => closed.StoppingAfter(28));
        Assert.Throws<InvalidOperationException>(() => closed.Then(Open, afterDays: 28));
        Assert.Equal(14, closed.Steps[0].Days);
    }

    [Fact]
    public void Empty_steps_are_refused() => Assert.ThrowsAny<ArgumentException>(() => Titration.Of());

    [Fact]
    public void A_missing_step_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Titration.Of(Open.For(1), null!));
        Assert.Throws<ArgumentNullException>(() => Titration.Of(null!, Open));
        Assert.Throws<ArgumentNullException>(() => Titration.StartAt(Open).Then(null!, 28));
    }

    [Fact]
    public void A_second_open_step_is_refused() => Assert.Multiple(
        () => Refused.ByName(() => Titration.Of(Open, Open.For(28), Open), "steps", ("steps.several-open", "steps[2].days", "Only one step may be open; the others state their days.")),
        () => Refused.ByName(() => Titration.StartAt(Open).Then(Open), "step", ("steps.several-open", "steps[1].days", "Only one step may be open; the others state their days.")),
        () => Assert.Equal([null, 28], Titration.StartAt(Open).Then(Open.For(28)).Steps.Select(step => step.Days)));

    [Fact]
    public void Days_are_from_1_to_3650()
    {
        Assert.Equal(1, Open.For(1).Days);
        Assert.Equal(3_650, Open.For(3_650).Days);
        Assert.All([0, -1, 3_651, int.MaxValue], days => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Open.For(days)));
        Assert.All([0, 3_651], days => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Titration.StartAt(Open).Then(Open, days)));
        Assert.All([0, 3_651], days => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Titration.StartAt(Open).StoppingAfter(days)));
    }

    [Fact]
    public void A_reversed_target_or_band_is_refused()
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CumulativeTarget.Between(150, 120, Formulation.Conventional));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CumulativeTarget.Between(120.001m, 120, Formulation.Conventional));
        Assert.Equal(120m, CumulativeTarget.Between(120, 120, Formulation.Conventional).Upper.MilligramsPerKilogram);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => DoseBand.Between(DoseBand.Standard.Upper, DoseBand.Standard.Lower));
    }

    [Fact]
    public void A_target_out_of_range_is_refused()
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CumulativeTarget.At(0, Formulation.Conventional));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CumulativeTarget.Between(120, 1_000.001m, Formulation.Conventional));
        Assert.Throws<OutOfRangeException>(() => CumulativeTarget.At(120.0001m, Formulation.Conventional));
    }

    [Fact]
    public void A_spread_over_a_pattern_with_off_days_is_refused()
    {
        Titration titration = Titration.StartAt(TitrationStep.Taking(Open.Dose!.Value, IntakePattern.AlternateDays));

        RefusalException refused = Assert.Throws<RefusalException>(() => titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Spread(2), Frequency.TwiceDaily));
        Assert.Equal("steps[0].pattern", refused.Refusal.Member);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleRounding.Spread(1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleRounding.Spread(8));
    }

    [Fact]
    public void A_stated_cycle_that_cannot_be_made_is_refused_with_its_neighbours()
    {
        Titration titration = Titration.StartAt(Open).Then(TitrationStep.Cycling(Milligrams(40), Milligrams(45)), afterDays: 28);

        CapsuleGap gap = Assert.Throws<NoCapsulesException>(() => titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily)).Gap;
        Assert.Equal((2, 2), (gap.Step, gap.CycleDay));
        Assert.Equal((40, 50), (gap.Below?.Milligrams, gap.Above?.Milligrams));
        Assert.Contains("45 mg/day", gap.ToString(), StringComparison.Ordinal);
        Assert.False(titration.TryMadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily, out Regimen? regimen, out CapsuleGap? same));
        Assert.Null(regimen);
        Assert.Equal(gap.ToString(), same.ToString());
    }

    [Fact]
    public void A_dose_below_the_smallest_is_refused_when_rounded_down()
    {
        NoCapsulesException refusal = Assert.Throws<NoCapsulesException>(() => Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.1m, Formulation.Conventional))
            .MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily));

        Assert.Equal((1, null), (refusal.Gap.Step, refusal.Gap.CycleDay));
        Assert.Null(refusal.Gap.Below);
        Assert.Equal(10, refusal.Gap.Above?.Milligrams);
        Assert.Contains("none below and 10 mg above", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_cycle_has_1_to_92_days_and_at_least_one_dose()
    {
        DailyDose[] days = [.. Enumerable.Repeat(Milligrams(40), 93)];

        Assert.ThrowsAny<ArgumentException>(() => TitrationStep.Cycling());
        Assert.ThrowsAny<ArgumentException>(() => TitrationStep.Cycling(Milligrams(0), Milligrams(0)));
        Assert.ThrowsAny<ArgumentException>(() => TitrationStep.Cycling(days));
        Assert.Equal(92, TitrationStep.Cycling(days.AsSpan(0, 92)).StatedCycle.Length);
        Assert.Equal([0m, 40m], TitrationStep.Cycling(Milligrams(0), Milligrams(40)).StatedCycle.Select(day => day.Milligrams));
    }

    [Fact]
    public void Weekdays_without_a_date_are_refused_at_the_pattern_of_their_step()
    {
        Titration titration = Titration.StartAt(Open.Dose!.Value).Then(TitrationStep.Taking(Open.Dose!.Value, IntakePattern.MondayWednesdayFriday), afterDays: 28);

        RefusalException refused = Assert.Throws<RefusalException>(() => titration.MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily));

        Assert.Equal((RefusalCode.PatternNeedsDate, "steps[1].pattern"), (refused.Refusal.Code, refused.Refusal.Member));
        Assert.NotNull(titration.StartingOn(new(2026, 1, 5)).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily));
    }

    [Fact]
    public void Pauses_alone_are_no_titration()
    {
        Titration titration = Titration.Of(TitrationStep.Pausing(7), TitrationStep.Pausing(14));

        RefusalException refused = Assert.Throws<RefusalException>(() => titration.MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60)));

        Assert.Equal((RefusalCode.StepsEmpty, "steps"), (refused.Refusal.Code, refused.Refusal.Member));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => TitrationStep.Pausing(0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => TitrationStep.Pausing(3_651));
    }

    [Fact]
    public void An_exact_dose_above_1000_mg_a_day_is_refused()
    {
        Titration titration = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(10, Formulation.Conventional));

        Assert.True(titration.TryMadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(100), CapsuleRounding.Up, Frequency.OnceDaily, out Regimen? regimen, out _));
        Assert.Equal(1_000, regimen.Steps[0].Cycle.GreatestMilligrams);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => titration.MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(100.001m), CapsuleRounding.Down, Frequency.OnceDaily));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => CapsuleCombination.AtMost(Milligrams(0), Catalogue.UsConventional, Frequency.OnceDaily));
    }

    [Fact]
    public void A_course_needs_a_target_when_a_step_is_open()
    {
        Regimen regimen = Titration.StartAt(Open).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

        Assert.ThrowsAny<ArgumentException>(() => Course.Plan(regimen));
    }

    [Fact]
    public void A_course_of_more_than_3650_days_is_refused()
    {
        TitrationStep low = TitrationStep.Cycling(Milligrams(10));
        Regimen Of(params TitrationStep[] steps) => Titration.Of(steps).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(100), CapsuleRounding.Down, Frequency.OnceDaily);

        Assert.Equal(3_650, Course.Plan(Of(low.For(3_649), low.For(1))).Days);
        Refuses(() => Course.Plan(Of(low.For(3_650), low.For(1))));
        Assert.Equal(3_650, Course.Plan(Of(low), CumulativeTarget.At(365, Formulation.Conventional)).Days);
        Refuses(() => Course.Plan(Of(low), CumulativeTarget.At(365.001m, Formulation.Conventional)));

        static void Refuses(Func<object> plan)
        {
            Refusal refusal = Assert.Throws<RefusalException>(plan).Refusal;
            Assert.Equal((RefusalCode.CourseTooLong, "steps"), (refusal.Code, refusal.Member));
            Assert.Equal("The course would last 3,651 days. Accepted: up to 3,650 days.", refusal.Sentence);
        }
    }

    [Fact]
    public void Supplies_are_of_1_to_365_days()
    {
        Course course = Course.Plan(Titration.StartAt(Open).StoppingAfter(400).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily));

        Assert.Equal(400, course.Supplies(1).Length);
        Assert.Equal(2, course.Supplies(365).Length);
        Assert.All([0, -30, 366], days => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => course.Supplies(days)));
    }

    [Fact]
    public void A_start_from_which_the_course_would_leave_the_calendar_is_refused()
    {
        Course course = Course.Plan(Titration.StartAt(Open).StoppingAfter(10).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily));

        Assert.Equal(DateOnly.MaxValue, course.StartingOn(DateOnly.MaxValue.AddDays(-9)).EndDate);
        ArgumentOutOfRangeException refusal = Assert.ThrowsAny<ArgumentOutOfRangeException>(() => course.StartingOn(DateOnly.MaxValue.AddDays(-8)));
        Assert.Contains("up to 9999-12-22", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_start_is_refused_when_the_last_day_within_the_target_lies_beyond_the_calendar()
    {
        var monthly = IntakePattern.Parse("1000000000000000000000000000", provider: null);
        Course course = Course.Plan(
            Titration
                .StartAt(TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.002m, Formulation.Conventional), monthly))
                .MadeWith(Product.Create("1 mg", Formulation.Conventional, 1), BodyWeight.FromKilograms(500), CapsuleRounding.Down, Frequency.OnceDaily),
            CumulativeTarget.Between(0.001m, 1_000, Formulation.Conventional));

        ArgumentOutOfRangeException refusal = Assert.Throws<OutOfRangeException>("start", () => course.StartingOn(DateOnly.MinValue));
        Assert.Contains("Day 13,999,973", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_without_choices_of_its_own_needs_those_of_the_regimen()
    {
        Titration titration = Titration.StartAt(Open);

        Assert.ThrowsAny<RefusalException>(() => titration.MadeWith(Catalogue.UsConventional, Weight));
        Assert.ThrowsAny<RefusalException>(() => Titration.StartAt(Open.Taken(Frequency.OnceDaily)).MadeWith(Catalogue.UsConventional, Weight));
        Assert.True(Titration.StartAt(Open.Taken(Frequency.OnceDaily).Rounded(CapsuleRounding.Down)).TryMadeWith(Catalogue.UsConventional, Weight, out _, out _));
    }

    private static DailyDose Milligrams(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
