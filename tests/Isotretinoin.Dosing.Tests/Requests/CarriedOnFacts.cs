namespace Isotretinoin.Dosing.Tests;

/// <summary>A plan that carries on a course, by numbers worked by hand.</summary>
public sealed class CarriedOnFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(62);

    // 20 mg for 28 days, then 40 mg on 16 alternate days of which one was missed, over 60 kg; and on 15 over 61 kg.
    private static readonly CourseSoFar SoFar = CourseSoFar.At(
        new(2026, 3, 31),
        DoseHistory.Of(
            DosePeriod.Taking(Asked.Daily(20), new(2026, 1, 1), new(2026, 1, 28)),
            DosePeriod.Taking(Asked.Daily(40), new(2026, 1, 29), new(2026, 3, 31)).InPattern(IntakePattern.AlternateDays).WithNote("raised after four weeks"))
            .WithMissedDates(new DateOnly(2026, 2, 2)),
        WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60)), Weighing.On(new(2026, 3, 1), BodyWeight.FromKilograms(61))),
        WeightPolicy.PerDay);

    private static PlanRequest Rest => PlanOf(
        TitrationStep.Cycling(Asked.Daily(40)).AsBefore().For(28).WithNote("blood test first"), TitrationStep.Taking(Asked.PerKilogram(1)));

    [Fact]
    public void The_rest_starts_the_day_after_from_mg_per_kg_times_the_weight_of_the_plan()
    {
        Course course = Rest.Answer().Course;

        // 1,160 ÷ 60 + 600 ÷ 61 mg/kg, times 62 kg.
        Assert.Equal(Ratio.Of(6_619_120, 3_660), course.AlreadyTaken.Milligrams);
        Assert.Equal("≈1808.502732 mg conventional", course.AlreadyTaken.ToString());
        Assert.Equal(new(2026, 4, 1), course.Start);

        // 14 days of 40 mg; 5,071.497 mg are left to 7,440, which are 84.5 days of 60 mg.
        Assert.Equal((113, new DateOnly(2026, 7, 22)), (course.Days, course.EndDate));
        Assert.Equal("≈7468.502732 mg conventional", course.TargetReached!.Value.Cumulative.ToString());
        Assert.Equal(560, course.Phases()[0].Total.Milligrams);
    }

    [Fact]
    public void Going_on_as_before_keeps_the_row_of_the_last_period_also_after_a_break()
    {
        // The period began on 29 January: 1 April is its 63rd day, a dosing day; 2 April is none.
        Assert.Equal([40, 0], Cycle(Rest));
        Assert.Equal([0, 40], Cycle(Rest.StartingOn(new(2026, 4, 2))));

        static IEnumerable<int> Cycle(PlanRequest plan) => plan.Answer().Course.Phases()[0].Step.Cycle.Days().Select(day => day?.Milligrams ?? 0);
    }

    [Fact]
    public void Weekdays_go_on_as_weekdays()
    {
        CourseSoFar weekdays = CourseSoFar.At(
            new(2026, 1, 31),
            DoseHistory.Of(DosePeriod.Taking(Asked.Daily(40), new(2026, 1, 5), new(2026, 1, 30)).InPattern(IntakePattern.MondayWednesdayFriday)),
            SoFar.Weights,
            WeightPolicy.Starting);
        PlanRequest plan = PlanOf(TitrationStep.Taking(Asked.PerKilogram(0.65m)).AsBefore().For(7)).After(weekdays);

        // 1 February 2026 is a Sunday.
        Assert.Equal([0, 40, 0, 40, 0, 40, 0], plan.Answer().Course.Phases()[0].Step.Cycle.Days().Select(day => day?.Milligrams ?? 0));
    }

    [Fact]
    public void Past_and_rest_are_reviewed_as_one_course()
    {
        Reviewing label = Reviewing.Under(Guidelines.UnitedStatesLabel);
        PlanRequest plan = PlanRequest
            .For(Weight, Catalogue.UsConventional, Titration.StartAt(TitrationStep.Taking(Asked.PerKilogram(1))).Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily), label)
            .To(Asked.Target).After(SoFar);

        // 90 days of periods and 94 of 60 mg: 5,631.497 mg are left.
        Assert.Equal("The course lasts 184 days, longer than 20 weeks (140 days).", Sentence(plan, "duration.longer"));
        Assert.Contains("20 mg/day for 60 kg is ≈0.333 mg/kg/day, below 0.5 mg/kg/day", Sentence(plan, "dose.below-range"), StringComparison.Ordinal);
        Assert.Equal("120 mg/kg is reached on day 184, which conflicts with the label's 20 weeks (140 days).", Sentence(plan, "target.unreachable-in-label-duration"));
    }

    [Fact]
    public void What_was_taken_is_shown_with_its_notes_and_its_working()
    {
        PlanAnswer answer = PlanOf(Reviewing.UnderNone.Explained(), TitrationStep.Taking(Asked.PerKilogram(1)).WithNote("twice a day from now on")).Answer();

        Assert.Equal("≈29.169 mg/kg", answer.Derivation!.Find("cumulative per kg")!.Amount);
        Assert.Equal("already taken = ≈29.169 mg/kg × 62 kg ≈ 1808.502732 mg", answer.Derivation.Find("already taken")!.ToString());
        Assert.Equal("step 1 note = twice a day from now on", answer.Derivation.Find("step 1 note")!.ToString());
        Assert.Equal("raised after four weeks", answer.BeforeDerivation!.Find("stretch 2 note")!.Note);
        Assert.Null(Rest.Answer().Derivation);
    }

    [Fact]
    public void A_plan_without_a_target_carries_on_too()
    {
        PlanAnswer answer = PlanOf(TitrationStep.Cycling(Asked.Daily(40)).AsBefore().For(28)).Answer();

        Assert.Equal("≈2368.502732 mg conventional", answer.Course.Phases()[^1].Cumulative.ToString());
        Assert.Null(answer.Course.Target);
        Assert.DoesNotContain(answer.Review.Findings, finding => finding.Code.StartsWith("target.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_course_and_milligrams_before_exclude_each_other() => Refuses(
        Rest.After(TotalDose.FromMilligrams(1, Formulation.Conventional)), ("taken.stated-twice", "alreadyTakenMg"));

    [Fact]
    public void The_rest_begins_after_what_was_taken()
    {
        Refuses(Rest.StartingOn(new(2026, 3, 31)), ("date.out-of-range", "start"));
        Refuses(Rest.After(CourseSoFar.At(DateOnly.MaxValue, SoFar.History, SoFar.Weights, SoFar.Policy)), ("date.out-of-range", "after.asOf"));
        Assert.Equal(new(2026, 4, 9), Rest.StartingOn(new(2026, 4, 9)).Answer().Course.Start);
    }

    [Fact]
    public void A_step_goes_on_as_before_only_where_something_was_and_only_as_the_first()
    {
        TitrationStep goingOn = TitrationStep.Cycling(Asked.Daily(40)).AsBefore().For(28).Taken(Frequency.OnceDaily);

        Refuses(Rest.After(CourseSoFar.At(new(2025, 12, 31), SoFar.History, SoFar.Weights, SoFar.Policy)), ("pattern.nothing-before", "steps[0].pattern"));
        Assert.Equal(
            "pattern.nothing-before",
            Assert.Throws<RefusalException>(() => Titration.StartAt(goingOn).MadeWith(Catalogue.UsConventional, Weight)).Refusal.Code.Id);
        Assert.Equal("steps[1].pattern", Assert.Throws<RefusalException>(() => Titration.Of(goingOn, goingOn)).Refusal.Member);
        Assert.Equal("pattern.invalid", Assert.Throws<RefusalException>(() => Titration.StartAt(Asked.PerKilogram(1)).Then(goingOn, 28)).Refusal.Code.Id);
        Assert.Throws<RefusalException>(() => TitrationStep.Cycling(Asked.Daily(40), Asked.Daily(0)).AsBefore());
        Assert.Throws<RefusalException>(() => TitrationStep.Pausing(7).AsBefore());
        Assert.Equal("40 mg/day conventional on the days as before for 28 days", goingOn.ToString());
    }

    [Fact]
    public void A_course_so_far_says_what_it_is() => Assert.Equal(
        "as of 2026-03-31, weight policy per-day: 2026-01-01 to 2026-01-28: 20 mg/day conventional; 2026-01-29 to 2026-03-31: 40 mg/day conventional, 10; 1 missed date",
        SoFar.ToString());

    private static PlanRequest PlanOf(params TitrationStep[] steps) => PlanOf(Reviewing.UnderNone, steps);

    private static PlanRequest PlanOf(Reviewing reviewing, params TitrationStep[] steps)
    {
        var plan = PlanRequest
            .For(Weight, Catalogue.UsConventional, Titration.Of(steps).Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily), reviewing)
            .After(SoFar);
        return steps[^1].Days is null ? plan.To(Asked.Target) : plan;
    }

    private static string Sentence(PlanRequest plan, string code) => Assert.Single(plan.Answer().Review.Findings, finding => finding.Code == code).Sentence;

    private static void Refuses(PlanRequest plan, params (string Code, string Member)[] refusals) => Assert.Equal(
        refusals, Assert.Throws<RefusalException>(plan.Answer).Refusals.Select(refusal => (refusal.Code.Id, refusal.Member)));
}
