using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A dose that goes on in the pattern of the period that began last, as if that had gone on.</summary>
public sealed class AsBeforeFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60);

    private static readonly DailyDose Forty = DailyDose.FromMilligrams(40, Formulation.Conventional);

    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    // 7,200 mg are 180 doses of 40: on alternate days the last is day 359, of one week in four day 25 × 28 + 5.
    [Theory]
    [InlineData("alternate-days", "2026-01-31", "2026-12-25")]
    [InlineData("alternate-days", "2026-02-01", "2026-12-25")]
    [InlineData("one-week-in-four", "2026-01-07", "2027-12-06")]
    [InlineData("one-week-in-four", "2026-01-25", "2027-12-06")]
    public void A_course_that_goes_on_as_before_ends_where_it_was_going_to(string pattern, string asOf, string reached) =>
        Assert.Equal(DateOnly.Parse(reached, provider: null), Projected(IntakePattern.Parse(pattern, provider: null), DateOnly.Parse(asOf, provider: null)).TargetReached!.Value);

    [Fact]
    public void Weekdays_go_on_as_weekdays()
    {
        // 120 mg taken, 7,080 left: 354 doses of 20, the first on Friday, 23 January 2026; 354 / 3 = 118 weeks, the last a Wednesday.
        DoseHistory history = DoseHistory.Of(DosePeriod.Taking(Forty, new(2026, 1, 8), new(2026, 1, 14)).InPattern(IntakePattern.MondayWednesdayFriday));
        Progress progress = history.ProgressAt(new(2026, 1, 21), Weight, Target);
        DailyDose twenty = DailyDose.FromMilligrams(20, Formulation.Conventional);

        Assert.Equal(7_080m, (decimal)progress.MilligramsToLower!.Value.Numerator);
        Assert.Equal(new DateOnly(2028, 4, 26), Projection.Of(progress, Continuation.AsBefore(twenty)).TargetReached!.Value);
        Assert.Equal(new DateOnly(2028, 4, 26), Projection.Of(progress, twenty, IntakePattern.MondayWednesdayFriday)!.TargetReached!.Value);
    }

    [Law]
    public Property The_projection_does_not_move_with_the_as_of_date() => Law.ForAll(
        () =>
            from pattern in Choices.DatedPatterns
            from one in Gen.Choose(0, 200)
            from other in Gen.Choose(0, 200)
            select (pattern, one, other),
        c =>
        {
            var pattern = IntakePattern.Parse(c.pattern, provider: null);
            Projection one = Projected(pattern, First.AddDays(c.one));
            Projection other = Projected(pattern, First.AddDays(c.other));

            if (one.DaysToTarget > 0 && other.DaysToTarget > 0)
            {
                Assert.Equal(one.TargetReached, other.TargetReached);
                Assert.Equal(one.LastDayWithinTarget, other.LastDayWithinTarget);
            }
        });

    [Fact]
    public void The_pattern_is_that_of_the_period_that_began_last()
    {
        DoseHistory history = DoseHistory.Of(
            DosePeriod.Taking(Forty, new(2026, 3, 1), new(2026, 3, 10)).InPattern(IntakePattern.OneWeekInFour),
            DosePeriod.Taking(Forty, First, First.AddDays(2)).InPattern(IntakePattern.Parse("100", provider: null)));

        Assert.Equal("40 mg/day conventional on the days of 010 from then on", PatternAfter(history, new(2026, 1, 14)));
        Assert.Equal("40 mg/day conventional on the days of 0000000000000000001111111000 from then on", PatternAfter(history, new(2026, 3, 10)));
    }

    [Fact]
    public void Where_nothing_was_before_it_is_refused_at_the_pattern()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Forty, First, First)).ProgressAt(First.AddDays(-1), Weight, Target);

        RefusalException refused = Assert.Throws<RefusalException>(() => Projection.Of(progress, Continuation.AsBefore(Forty)));
        Assert.Equal((RefusalCode.PatternNothingBefore, "steps[0].pattern"), (refused.Refusal.Code, refused.Refusal.Member));
        Assert.Equal("continuation", refused.ParamName);

        ProgressRequest asked = ProgressRequest
            .At(progress.AsOf, progress.History, progress.Weights, progress.Policy, Target, Reviewing.UnderNone)
            .GoingOnAsBefore(Forty);
        Assert.Equal("next.pattern", Assert.Throws<RefusalException>(() => asked.Answer()).Refusal.Member);

        Alternative stay = Alternative.Named("stay", Continuation.AsBefore(Forty));
        Refusal compared = Assert.Throws<RefusalException>(() => Alternative.Compare(progress, First.AddDays(9), Alternative.Named("stop", Continuation.Pausing(1)), stay)).Refusal;
        Assert.Equal((RefusalCode.PatternNothingBefore, "candidates[1].steps[0].pattern"), (compared.Code, compared.Member));
    }

    [Fact]
    public void Only_the_first_step_can_go_on_as_before()
    {
        Refusal refusal = Assert.Throws<RefusalException>(() => Continuation.Of(Continuation.Pausing(7), Continuation.AsBefore(Forty))).Refusal;

        Assert.Equal((RefusalCode.PatternInvalid, "steps[1].pattern"), (refusal.Code, refusal.Member));
        Assert.Equal("40 mg/day conventional on the days as before from then on", Continuation.AsBefore(Forty).ToString());
    }

    [Fact]
    public void Capsules_are_those_of_the_days_that_go_on()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Forty, First, First).InPattern(IntakePattern.AlternateDays)).ProgressAt(First, Weight, Target);
        Alternative stay = Alternative.Named("stay", Continuation.AsBefore(Forty)).MadeOf(Catalogue.UsConventional, Frequency.OnceDaily);

        // 2 January is an off day, 3 January is not.
        Assert.Empty(Alternative.Compare(progress, First.AddDays(1), stay)[0].Capsules!.Value);
        Assert.Equal("1 × 40 mg", Assert.Single(Alternative.Compare(progress, First.AddDays(2), stay)[0].Capsules!.Value).ToString());
    }

    private static string? PatternAfter(DoseHistory history, DateOnly asOf) =>
        Projection.Of(history.ProgressAt(asOf, Weight, Target), Continuation.AsBefore(Forty)).Continuation.ToString();

    private static Projection Projected(IntakePattern pattern, DateOnly asOf) => Projection.Of(
        DoseHistory.Of(DosePeriod.Taking(Forty, First, asOf).InPattern(pattern)).ProgressAt(asOf, Weight, Target), Continuation.AsBefore(Forty));
}
