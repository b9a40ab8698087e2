namespace Isotretinoin.Dosing.Tests;

public sealed class ComparisonFacts
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    // 3,600 mg are 60 mg/kg; 7,200 and 9,000 mg are the ends.
    private static readonly Progress Progress = DoseHistory
        .Of(DosePeriod.Taking(Conventional(40m), new(2026, 1, 1), AsOf))
        .ProgressAt(AsOf, WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60m))), WeightPolicy.Starting, CumulativeTarget.Between(120m, 150m, Formulation.Conventional));

    [Fact]
    public void Four_alternatives_are_shown_side_by_side()
    {
        var outcomes = Alternative.Compare(Progress, 
            new(2026, 4, 30),
            Alternative.Named("stay at 40", Continuation.Taking(Conventional(40m))),
            Alternative.Named("go to 60", Continuation.Taking(Conventional(60m))).MadeOf(Catalogue.UsConventional, Frequency.TwiceDaily),
            Alternative.Named("two weeks off then 40", Continuation.Pausing(14).ThenTaking(Conventional(40m))).MadeOf(Catalogue.UsConventional, Frequency.OnceDaily),
            Alternative.Named("stop on 1 June", Continuation.Taking(Conventional(40m)).Through(new(2026, 6, 1))));

        Assert.Equal(["stay at 40", "go to 60", "two weeks off then 40", "stop on 1 June"], outcomes.Select(o => o.Alternative.Name));
        Assert.Equal([90, 60, 104, null], outcomes.Select(o => o.Projection.DaysToTarget));
        Assert.Equal([new(2026, 6, 29), new(2026, 5, 30), new(2026, 7, 13), null], outcomes.Select(o => o.Projection.TargetReached));
        Assert.Equal([135, 90, 149, 62], outcomes.Select(o => o.Projection.DaysWithinTarget));
        Assert.Equal(
            [new(2026, 8, 13), new(2026, 6, 29), new(2026, 8, 27), new(2026, 6, 1)], outcomes.Select(o => o.Projection.LastDayWithinTarget));
        Assert.Equal([Ratio.Of(80, 1), Ratio.Of(90, 1), Ratio.Of(212, 3), Ratio.Of(80, 1)], outcomes.Select(o => o.MilligramsPerKilogram));
        Assert.Equal([Ratio.Of(2, 3), Ratio.Of(1, 1), Ratio.Of(16, 45), Ratio.Of(2, 3)], outcomes.Select(o => o.MeanMilligramsPerKilogramPerDay));
        Assert.Equal([null, "60 × 30 mg", "16 × 40 mg", null], outcomes.Select(o => o.Capsules is { } capsules ? string.Join(", ", capsules) : null));
    }

    [Fact]
    public void A_dose_that_no_capsules_make_is_refused_with_what_can_be_made()
    {
        Alternative alternative = Alternative.Named("45", Continuation.Pausing(7).ThenTaking(Conventional(45m)));

        CapsuleGap gap = Assert.Throws<NoCapsulesException>(() => alternative.MadeOf(Catalogue.UsConventional, Frequency.OnceDaily)).Gap;

        Assert.Equal((2, 40, 50), (gap.Step, gap.Below?.Milligrams, gap.Above?.Milligrams));
        Assert.Throws<FormulationMismatchException>(() => alternative.MadeOf(Catalogue.Absorica, Frequency.OnceDaily));
    }

    [Fact]
    public void A_step_that_would_end_before_it_begins_is_refused()
    {
        Continuation past = Continuation.Taking(Conventional(40m)).Through(AsOf);
        Continuation crossed = Continuation.Pausing(30).ThenTaking(Conventional(40m)).Through(new(2026, 4, 30));

        Assert.Same(RefusalCode.HistoryReversed, Assert.Throws<RefusalException>(() => Projection.Of(Progress, past)).Refusal.Code);
        Assert.Same(RefusalCode.HistoryReversed, Assert.Throws<RefusalException>(() => Projection.Of(Progress, crossed)).Refusal.Code);
        Assert.Equal(31, Projection.Of(Progress, Continuation.Pausing(30).ThenTaking(Conventional(40m)).Through(new(2026, 5, 1))).DaysWithinTarget);
    }

    [Fact]
    public void Only_a_step_with_an_end_can_be_followed_by_another()
    {
        Continuation open = Continuation.Taking(Conventional(40m));

        Assert.Throws<RefusalException>(() => open.ThenPausing(7));
        Assert.Throws<RefusalException>(() => open.ThenTaking(Conventional(20m)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => open.ForDays(0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Continuation.Pausing(3_651));
    }

    [Fact]
    public void Alternatives_need_different_names_and_a_date_after_the_as_of_date()
    {
        Alternative stay = Alternative.Named("stay", Continuation.Taking(Conventional(40m)));

        Assert.ThrowsAny<ArgumentException>(() => Alternative.Compare(Progress, new(2026, 4, 30)));
        Assert.ThrowsAny<ArgumentException>(() => Alternative.Compare(Progress, new(2026, 4, 30), stay, stay));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Alternative.Compare(Progress, AsOf, stay));
        Assert.ThrowsAny<ArgumentException>(() => Alternative.Named(" ", stay.Continuation));
    }

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
