using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of a continuation and of a comparison: code, member, sentence and argument.</summary>
public sealed class ContinuationRefusalFacts
{
    private const string Open = "Only the last step may be open; the steps before this one state their days or their last date.";

    private static readonly DateOnly AsOf = new(2026, 3, 31);
    private static readonly Continuation Forty = Continuation.Taking(Asked.Daily(40));
    private static readonly Progress Progress = Asked.Progress.Answer().Progress;

    [Fact]
    public void A_continuation_has_a_step() =>
        Refused.ByName(() => Continuation.Of(), "steps", ("steps.empty", "steps", "A candidate needs at least one step."));

    [Fact]
    public void Every_step_after_an_open_one_is_refused() => Assert.Multiple(
        () => Refused.ByName(() => Continuation.Of(Forty, Forty, Forty.ForDays(7)), "steps", ("steps.open-not-last", "steps[1]", Open), ("steps.open-not-last", "steps[2]", Open)),
        () => Refused.ByName(() => Continuation.Of(Forty.ForDays(7), Forty, Forty), "steps", ("steps.open-not-last", "steps[2]", Open)),
        () => Refused.ByName(() => Forty.ForDays(7).ThenTaking(Asked.Daily(20)).ThenPausing(7), null, ("steps.open-not-last", "steps[2]", Open)),
        () => Assert.Equal("40 mg/day conventional for 7 days, then 40 mg/day conventional from then on", Continuation.Of(Forty.ForDays(7), Forty).ToString()));

    [Fact]
    public void A_later_step_that_goes_on_as_before_names_what_is_accepted() => Refused.ByName(
        () => Continuation.Of(Continuation.Pausing(7), Continuation.AsBefore(Asked.Daily(40))),
        "steps",
        ("pattern.invalid", "steps[1].pattern", $"Read 'as-before', as only the first step can go on. Accepted: {IntakePattern.AcceptedText}."));

    [Fact]
    public void Nothing_before_is_no_pattern_to_go_on_in() => Refused.ByName(
        () => Projection.Of(DoseHistory.Of().ProgressAt(AsOf, Asked.Weight, Asked.Target), Continuation.AsBefore(Asked.Daily(40))),
        "continuation",
        ("pattern.nothing-before", "steps[0].pattern", "No period begins by 2026-03-31, so that there is no pattern to go on in. Accepted: a pattern."));

    [Fact]
    public void A_step_through_a_date_ends_after_the_steps_before() => Assert.Multiple(
        () => Refused.ByName(
            () => Projection.Of(Progress, Forty.Through(AsOf)),
            "continuation",
            ("history.reversed", "steps", "A step through 2026-03-31 would end before it begins. Accepted: dates after the as-of date and the steps before.")),
        () => Refused.ByName(
            () => Projection.Of(Progress, Continuation.Pausing(7).ThenTaking(Asked.Daily(40)).Through(new(2026, 4, 7))),
            "continuation",
            ("history.reversed", "steps", "A step through 2026-04-07 would end before it begins. Accepted: dates after the as-of date and the steps before.")),
        () => Assert.Equal(8, Projection.Of(Progress, Continuation.Pausing(7).ThenTaking(Asked.Daily(40)).Through(new(2026, 4, 8))).DaysWithinTarget));

    [Fact]
    public void Days_are_1_to_3_650_by_the_member_that_states_them() => Assert.Multiple(
        () => Refused.ByName(() => Forty.ForDays(0), "days", ("days.out-of-range", "days", "Read 0. Accepted: 1 to 3,650 days.")),
        () => Refused.ByName(() => Forty.ForDays(3_651), "days", ("days.out-of-range", "days", "Read 3651. Accepted: 1 to 3,650 days.")),
        () => Refused.ByName(() => Continuation.Pausing(0), "days", ("days.out-of-range", "pauseDays", "Read 0. Accepted: 1 to 3,650 days.")),
        () => Refused.ByName(() => Alternative.Named("a", Forty).InSuppliesOf(366), "days", ("supply.out-of-range", "supplyDays", "Read 366. Accepted: 1 to 365 days.")));

    [Fact]
    public void A_candidate_has_a_name_of_its_own() => Assert.Multiple(
        () => Refused.ByName(() => Alternative.Named(" ", Forty), "name", ("candidates.names", "name", "A candidate needs a name.")),
        () => Refused.ByName(() => Compare(), "alternatives", ("candidates.none", "candidates", "A comparison needs at least one candidate.")),
        () => Refused.ByName(
            () => Compare(Named("a"), Named("b"), Named("a"), Named("b")),
            "alternatives",
            ("candidates.names", "candidates[2]", "Two candidates are named 'a'. Accepted: different names."),
            ("candidates.names", "candidates[3]", "Two candidates are named 'b'. Accepted: different names.")));

    [Fact]
    public void Every_candidate_that_cannot_be_projected_is_refused_beside_the_date() => Refused.ByName(
        () => Alternative.Compare(
            Progress, AsOf, Named("stay"), Alternative.Named("late", Forty.Through(AsOf)), Alternative.Named("never", Continuation.Taking(Asked.Daily(0.000001m)))),
        argument: null,
        ("date.out-of-range", "on", "Read 2026-03-31. Accepted: a date 1 to 3,650 days after the as-of date, 2026-03-31."),
        ("history.reversed", "candidates[1].steps", "A step through 2026-03-31 would end before it begins. Accepted: dates after the as-of date and the steps before."),
        ("date.out-of-range", "candidates[2].steps", "Day 3,600,000,000 after 2026-03-31 falls after 9999-12-31."));

    [Fact]
    public void A_date_beyond_ten_years_is_refused_and_the_last_is_accepted()
    {
        Refused.ByName(
            () => Alternative.Compare(Progress, AsOf.AddDays(3_651), Named("stay")),
            "on",
            ("date.out-of-range", "on", "Read 2036-03-29. Accepted: a date 1 to 3,650 days after the as-of date, 2026-03-31."));
        Assert.Single(Alternative.Compare(Progress, AsOf.AddDays(3_650), Named("stay")));
        Assert.Single(Alternative.Compare(Progress, AsOf.AddDays(1), Named("stay")));
    }

    [Fact]
    public void Only_days_after_the_as_of_date_are_projected()
    {
        var projection = Projection.Of(Progress, Forty);

        Assert.Contains("Accepted: dates after 2026-03-31.", Assert.Throws<ArgumentOutOfRangeException>("date", () => projection.MilligramsPerKilogramOn(AsOf)).Message, StringComparison.Ordinal);
        Assert.Equal(Ratio.Of(182, 3), projection.MilligramsPerKilogramOn(AsOf.AddDays(1)));
        Assert.Equal(Ratio.Of(2, 3), projection.MeanMilligramsPerKilogramPerDayThrough(AsOf.AddDays(1)));
    }

    [Fact]
    public void Steps_say_their_pattern_and_their_length() => Assert.Multiple(
        () => Assert.Equal("40 mg/day conventional on the days of 10 from then on", Continuation.Taking(Asked.Daily(40), IntakePattern.AlternateDays).ToString()),
        () => Assert.Equal("pause for 1 day, then 40 mg/day conventional on the days of 10 for 2 days", Continuation.Pausing(1).ThenTaking(Asked.Daily(40), IntakePattern.AlternateDays).ForDays(2).ToString()),
        () => Assert.Equal("40 mg/day conventional through 2026-04-08, then pause for 7 days", Forty.Through(new(2026, 4, 8)).ThenPausing(7).ToString()));

    [Fact]
    public void A_target_that_is_never_reached_is_said() => Assert.Equal(
        "never reached; within the target until 10 days, 2026-04-10", Projection.Of(Progress, Forty.ForDays(10)).ToString());

    private static Alternative Named(string name) => Alternative.Named(name, Forty);

    private static ImmutableArray<AlternativeOutcome> Compare(params Alternative[] alternatives) => Alternative.Compare(Progress, new(2026, 4, 30), alternatives);
}
