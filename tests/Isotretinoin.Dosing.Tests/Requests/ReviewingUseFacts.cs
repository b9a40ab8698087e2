namespace Isotretinoin.Dosing.Tests;

/// <summary>What a review states and a request would not use is refused, never left out in silence.</summary>
public sealed class ReviewingUseFacts
{
    private static readonly Reviewing Plain = Reviewing.Under(Guidelines.UnitedStatesLabel);
    private static readonly Reviewing ForSomeone = Plain.For(PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes));
    private static readonly Reviewing OnADate = Plain.AsOf(new(2026, 2, 1));
    private static readonly Reviewing Explained = Plain.Explained();
    private static readonly Reviewing Noted = Plain.Noted();

    [Fact]
    public void A_cohort_has_patients_of_its_own_and_neither_working_nor_note() =>
        Assert.All(new[] { ForSomeone, Explained, Noted }, reviewing => Refused(() => CohortRequest.For([], Catalogue.UsConventional, Asked.Usual, 30, reviewing)));

    [Fact]
    public void A_course_under_way_is_reviewed_as_of_its_own_date() => Refused(() => ProgressOf(OnADate));

    [Fact]
    public void A_comparison_has_no_note_and_its_alternatives_state_what_is_to_come()
    {
        ProgressRequest progress = ProgressOf(Plain);
        DailyDose forty = Formulation.Conventional.MilligramsPerDay(40);

        Assert.All(
            new[] { ProgressOf(Noted), progress.GoingOnWith(forty, IntakePattern.Daily), progress.GoingOnWith(forty, IntakePattern.Daily).InSuppliesOf(30) },
            stated => Assert.Equal("progress", Assert.Throws<ArgumentException>(() => CompareRequest.For(stated, new(2026, 3, 1))).ParamName));
    }

    [Fact]
    public void Tables_have_no_note() => Assert.Multiple(
        () => Refused(() => OptionsRequest.For(Asked.Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Asked.Target, Noted)),
        () => Refused(() => WaysRequest.For(Asked.Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Asked.Target, 30, 1, Noted, WayOrder.Days)));

    [Fact]
    public void A_count_has_no_working() => Refused(() => Asked.PillCount.FollowedBy(
        NextSupply.Of(Asked.Weight, Catalogue.UsConventional, TitrationStep.Cycling(Asked.Daily(40)).Taken(Frequency.OnceDaily), 30), Explained));

    [Fact]
    public void An_order_of_one_day_is_not_reviewed_as_of_another()
    {
        Order written = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1)).WithDate(new(2026, 1, 31));

        Refused(() => ReviewRequest.For(written, OnADate));
        Assert.Equal(new DateOnly(2026, 1, 31), ReviewRequest.For(written, Plain).Order.WrittenOn);
        Assert.Equal(new DateOnly(2026, 2, 1), ReviewRequest.For(written.WithDate(new(2026, 2, 1)), OnADate).Order.WrittenOn);
    }

    [Fact]
    public void The_step_of_a_next_supply_states_no_days_of_its_own()
    {
        TitrationStep open = TitrationStep.Cycling(Asked.Daily(40));

        Refusal refusal = Assert.Throws<RefusalException>(() => NextSupply.Of(Asked.Weight, Catalogue.UsConventional, open.For(7), 30)).Refusal;

        Assert.Equal(("step.days", "Read 7. Accepted: none, as the supply states its days."), (refusal.Member, refusal.Sentence));
        Assert.Null(NextSupply.WhyNot(open));
    }

    private static ProgressRequest ProgressOf(Reviewing reviewing) => ProgressRequest.At(
        new(2026, 2, 1), DoseHistory.Of(), WeightHistory.Of(Asked.Weight), WeightPolicy.Starting, Asked.Target, reviewing);

    private static void Refused(Func<object> make) => Assert.Equal("reviewing", Assert.Throws<ArgumentException>(make).ParamName);
}
