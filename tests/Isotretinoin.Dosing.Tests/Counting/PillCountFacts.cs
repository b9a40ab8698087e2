namespace Isotretinoin.Dosing.Tests;

public sealed class PillCountFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly CountedOn = new(2026, 1, 30);

    // 60 capsules of 20 mg for 30 days of 40 mg, of which 7 were left.
    private static readonly PillCount Count = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First, Twenties(60))], CountedOn, Twenties(7));

    [Fact]
    public void The_dose_taken_is_what_was_dispensed_less_what_is_left()
    {
        Assert.Equal("53 × 20 mg", Assert.Single(Count.TakenCapsules).ToString());
        Assert.Equal("1060 mg conventional", Count.Taken.ToString());
        Assert.Equal("7 × 20 mg", Assert.Single(Count.Left).ToString());
    }

    [Fact]
    public void A_count_begins_with_the_earliest_supply_in_any_order()
    {
        DispensedSupply[] supplies = [DispensedSupply.On(First.AddDays(9), Twenties(20)), DispensedSupply.On(First, Twenties(20)), DispensedSupply.On(CountedOn, Twenties(20))];

        PillCount count = PillCount.Of(Formulation.Conventional, supplies, CountedOn);

        Assert.Equal((First, CountedOn, "60 × 20 mg"), (count.First, count.CountedOn, Assert.Single(count.TakenCapsules).ToString()));
    }

    [Fact]
    public void A_count_is_a_period_of_the_history()
    {
        Progress progress = ProgressOf(DoseHistory.Of(Count.AsPeriod(Conventional(40m), IntakePattern.Daily)), CountedOn);

        // 140 mg short of 1,200 are three whole days, and half of a fourth.
        Assert.Equal((30, 27, 3), (progress.CalendarDays, progress.DosingDays, progress.MissedDays));
        Assert.Equal("1060 mg conventional", progress.Cumulative.ToString());
    }

    [Fact]
    public void Before_the_date_of_the_count_its_period_counts_as_directed() => Assert.Equal(
        "1160 mg conventional",
        ProgressOf(DoseHistory.Of(Count.AsPeriod(Conventional(40m), IntakePattern.Daily)), CountedOn.AddDays(-1)).Cumulative.ToString());

    [Fact]
    public void More_taken_than_directed_counts_too()
    {
        Progress progress = ProgressOf(DoseHistory.Of(Count.AsPeriod(Conventional(20m), IntakePattern.Daily)), CountedOn);

        Assert.Equal((30, 0, "1060 mg conventional"), (progress.DosingDays, progress.MissedDays, progress.Cumulative.ToString()));
    }

    [Fact]
    public void Dates_known_within_a_counted_period_leave_its_total_as_it_was_counted()
    {
        Progress progress = ProgressOf(
            DoseHistory.Of(Count.AsPeriod(Conventional(40m), IntakePattern.Daily)).WithMissedDates(new DateOnly(2026, 1, 5)).WithPartialDays(PartialDay.On(new(2026, 1, 6), Conventional(20m))),
            CountedOn);

        Assert.Equal("1060 mg conventional", progress.Cumulative.ToString());
        Assert.Equal((27, 3), (progress.DosingDays, progress.MissedDays));
    }

    [Fact]
    public void Dates_that_took_more_than_was_counted_are_refused()
    {
        PillCount none = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First, Twenties(60))], CountedOn, Twenties(60));

        RefusalException refused = Assert.Throws<RefusalException>(() =>
            DoseHistory.Of(none.AsPeriod(Conventional(40m), IntakePattern.Daily)).WithPartialDays(PartialDay.On(new(2026, 1, 6), Conventional(20m))));

        Assert.Same(RefusalCode.HistoryContradiction, refused.Refusal.Code);
        Assert.Equal("periods[0]", Assert.Single(refused.Refusals).Member);
    }

    [Fact]
    public void A_count_is_compared_with_what_was_reported()
    {
        DoseHistory reported = DoseHistory.Of(
            DosePeriod.Taking(Conventional(40m), new(2025, 12, 1), new(2026, 2, 28)),
            DosePeriod.Taking(DailyDose.FromMilligrams(20m, Formulation.Lidose), new(2025, 11, 1), new(2025, 11, 30))).WithMissedDates(new DateOnly(2025, 12, 15), new DateOnly(2026, 1, 7));

        PillCountAgreement agreement = Count.AgreementWith(reported);

        Assert.Equal((Ratio.Of(1160, 1), Ratio.Of(1060, 1)), (agreement.ReportedMilligrams, agreement.CountedMilligrams));
        Assert.Equal((Ratio.Of(-100, 1), Ratio.Of(53, 58)), (agreement.Difference, agreement.Share));
        Assert.Null(Count.AgreementWith(DoseHistory.Of()).Share);
    }

    [Fact]
    public void Undated_misses_that_were_reported_are_spread_over_their_period()
    {
        // 60 dosing days of which 5 were missed; 30 of them lie within the count.
        DoseHistory reported = DoseHistory.Of(DosePeriod.Taking(Conventional(40m), new(2025, 12, 2), CountedOn).WithMissedDays(5));

        Assert.Equal(Ratio.Of(1100, 1), Count.AgreementWith(reported).ReportedMilligrams);
    }

    [Fact]
    public void Undated_misses_of_a_period_that_continues_after_the_count_are_not_counted_yet() => Assert.Equal(
        Ratio.Of(1200, 1), Count.AgreementWith(DoseHistory.Of(DosePeriod.Taking(Conventional(40m), new(2025, 12, 2), CountedOn.AddDays(1)).WithMissedDays(5))).ReportedMilligrams);

    [Fact]
    public void A_marked_day_agrees_with_its_count_or_is_refused()
    {
        DosePeriod day = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(CountedOn, Twenties(60))], CountedOn, Twenties(58)).AsPeriod(Conventional(40m), IntakePattern.Daily);

        Assert.Equal("40 mg conventional", ProgressOf(DoseHistory.Of(day).WithPartialDays(PartialDay.On(CountedOn, Conventional(40m))), CountedOn).Cumulative.ToString());
        Assert.Same(
            RefusalCode.HistoryContradiction, Assert.Throws<RefusalException>(() => DoseHistory.Of(day).WithPartialDays(PartialDay.On(CountedOn, Conventional(20m)))).Refusal.Code);
    }

    [Fact]
    public void A_count_of_nothing_taken_agrees_with_a_dose_of_0()
    {
        PillCount nothing = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First, Twenties(60))], CountedOn, Twenties(60));
        Progress progress = ProgressOf(DoseHistory.Of(nothing.AsPeriod(Conventional(0m), IntakePattern.Daily)), CountedOn);

        Assert.Equal((30, 0, 0, 0m), (progress.CalendarDays, progress.DosingDays, progress.MissedDays, progress.Cumulative.Milligrams));
    }

    [Fact]
    public void The_next_supply_is_reduced_by_the_capsules_in_hand()
    {
        NetSupply next = Count.SupplyFor(Cycle(40m, Frequency.TwiceDaily), days: 30);

        Assert.Equal(("60 × 20 mg", "53 × 20 mg"), (Assert.Single(next.Needed).ToString(), Assert.Single(next.ToDispense).ToString()));
        Assert.Empty(next.NotUsed);
    }

    [Fact]
    public void After_a_change_of_dose_only_capsules_that_still_fit_are_used()
    {
        NetSupply next = Count.SupplyFor(Cycle(30m, Frequency.TwiceDaily), days: 5);

        Assert.Equal(["5 × 20 mg", "5 × 10 mg"], next.Needed.Select(c => c.ToString()));
        Assert.Equal(["5 × 10 mg"], next.ToDispense.Select(c => c.ToString()));
        Assert.Equal(["2 × 20 mg"], next.NotUsed.Select(c => c.ToString()));
    }

    [Fact]
    public void Capsules_of_another_formulation_are_no_substitute()
    {
        NetSupply next = NetSupply.Of(Cycle(40m, Frequency.TwiceDaily), 30, Formulation.Lidose, Twenties(7));

        Assert.Equal("60 × 20 mg", Assert.Single(next.ToDispense).ToString());
        Assert.Equal("7 × 20 mg", Assert.Single(next.NotUsed).ToString());
    }

    [Fact]
    public void Capsules_in_hand_reduce_a_fill_of_a_course()
    {
        Course course = Course.Plan(Titration.StartAt(TitrationStep.Cycling(Conventional(40m)).For(45)).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60m), CapsuleRounding.Down, Frequency.TwiceDaily));

        Assert.Equal("23 × 20 mg", Assert.Single(Count.SupplyFor(course.Supplies(30)[1]).ToDispense).ToString());
    }

    [Fact]
    public void The_weakest_and_the_strongest_capsule_and_the_shortest_and_longest_supply_are_accepted()
    {
        NetSupply Of(int days) => NetSupply.Of(
            Cycle(40m, Frequency.TwiceDaily), days, Formulation.Conventional, CapsuleCount.OfStrength(1, 3), CapsuleCount.OfStrength(100, 2));

        Assert.Equal(["2 × 100 mg", "3 × 1 mg"], Of(1).NotUsed.Select(c => c.ToString()));
        Assert.Equal("2 × 20 mg", Assert.Single(Of(1).Needed).ToString());
        Assert.Equal("730 × 20 mg", Assert.Single(Of(365).Needed).ToString());
    }

    [Fact]
    public void An_impossible_count_is_refused_by_name()
    {
        RefusalException more = Assert.Throws<RefusalException>(() => PillCount.Of(
            Formulation.Conventional, [DispensedSupply.On(First, Twenties(60))], CountedOn, Twenties(1), CapsuleCount.OfStrength(10, 1)));
        RefusalException late = Assert.Throws<RefusalException>(() => PillCount.Of(
            Formulation.Conventional, [DispensedSupply.On(First, Twenties(60)), DispensedSupply.On(CountedOn.AddDays(1), Twenties(60))], CountedOn));
        RefusalException none = Assert.Throws<RefusalException>(() => PillCount.Of(Formulation.Conventional, [], CountedOn));

        Assert.Equal((RefusalCode.PillCountMoreLeft, "left[1]"), (more.Refusal.Code, more.Refusal.Member));
        Assert.Equal((RefusalCode.SuppliesAfterCount, "supplies[1]"), (late.Refusal.Code, late.Refusal.Member));
        Assert.Same(RefusalCode.SuppliesNone, none.Refusal.Code);
        Assert.ThrowsAny<ArgumentException>(() => DispensedSupply.On(First));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First, Twenties(25_001))], CountedOn));
        Assert.Throws<FormulationMismatchException>(() => Count.AsPeriod(DailyDose.FromMilligrams(40m, Formulation.Lidose), IntakePattern.Daily));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Count.SupplyFor(Cycle(40m, Frequency.OnceDaily), days: 366));
    }

    private static DosingCycle Cycle(decimal milligrams, Frequency frequency) => Titration
        .StartAt(TitrationStep.Cycling(Conventional(milligrams)))
        .MadeWith(Catalogue.UsConventional.Stocking(10, 20), BodyWeight.FromKilograms(60m), CapsuleRounding.Down, frequency).Steps[0].Cycle;

    private static Progress ProgressOf(DoseHistory history, DateOnly asOf) => history.ProgressAt(
        asOf, WeightHistory.Of(Weighing.On(First, BodyWeight.FromKilograms(60m))), WeightPolicy.Starting, CumulativeTarget.Between(120m, 150m, Formulation.Conventional));

    private static CapsuleCount Twenties(int count) => CapsuleCount.OfStrength(strengthInMilligrams: 20, count);

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
