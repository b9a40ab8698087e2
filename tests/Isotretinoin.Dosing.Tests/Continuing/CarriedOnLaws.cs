using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A plan that carries on a course begins where the course stands, and goes on as it was planned.</summary>
public sealed class CarriedOnLaws
{
    [Law]
    public Property What_was_taken_and_the_rest_are_the_whole_course_day_by_day() => Law.ForAll(() => CarriedOn, given =>
    {
        (HistoryCase taken, CourseCase rest) = given;
        var before = new DayByDayHistory(taken with { TargetFormulation = rest.Product.Formulation });
        CourseCase whole = rest with
        {
            Start = HistoryCase.Date(taken.AsOf + 1),
            AlreadyTakenThousandths = 0,
            Counted = before.MilligramsPerKilogram * Fraction.Of(rest.Grams, 1_000),
        };

        PlanRequest plan = PlanOf(rest, rest.Titration).After(SoFar(taken));
        if (new WalkedCourse(whole).IsTooLong)
        {
            Assert.Equal(RefusalCode.CourseTooLong, Assert.Throws<RefusalException>(plan.Answer).Refusal.Code);
            return;
        }

        PlanAnswer answer = plan.Answer();

        CourseLaw.AgreesWithTheWalk(answer.Course, whole);
        Assert.Equal(whole.Start, answer.Course.Start);
        Assert.Equal(whole.Counted.Value, answer.Course.AlreadyTaken.Milligrams);
        Assert.Equal(before.MilligramsPerKilogram, answer.Before!.MilligramsPerKilogram);
    });

    [Law]
    public Property A_lived_plan_that_goes_on_as_before_ends_on_the_planned_day() => Law.ForAll(() => Lived, given =>
    {
        (CourseCase planned, int percent, WeightPolicy policy) = given;
        Course course = planned.Plan().StartingOn(planned.Start ?? new(2026, 1, 1));
        int day = 1 + (course.Days * percent / 100);
        if (day >= course.Days || PhaseOf(course, day).Step.Intent.IsPause || Rest(course, day) is not { } rest)
        {
            return;
        }

        DateOnly first = course.Start!.Value;
        var before = CourseSoFar.At(
            first.AddDays(day - 1),
            DoseHistory.Of([.. Taken(planned, first), .. course.Phases().Select(phase => Period(course, phase, day)).OfType<DosePeriod>()]),
            WeightHistory.Of(Weighing.On(first.AddDays(-100), planned.Weight)),
            policy);

        Course carriedOn = PlanOf(planned, rest).After(before).Answer().Course;

        Assert.Equal(course.EndDate, carriedOn.EndDate);
        Assert.Equal(course.Total.Milligrams, Before(course, day) + carriedOn.Total.Milligrams);
        Assert.Equal(course.Phases()[^1].Cumulative, carriedOn.Phases()[^1].Cumulative);
        if (course.TargetReached is { Day: var reached } && reached > day)
        {
            Assert.Equal(course.TargetReached.Value.Date, carriedOn.TargetReached!.Value.Date);
        }
    });

    [Law]
    public Property A_start_as_of_the_day_after_is_the_same_as_none() => Law.ForAll(() => CarriedOn, given =>
    {
        PlanRequest plan = PlanOf(given.Ahead, given.Ahead.Titration).After(SoFar(given.Taken));

        Assert.Equal(Phases(plan), Phases(plan.StartingOn(HistoryCase.Date(given.Taken.AsOf + 1))));
    });

    /// <summary>The phases of a plan, or the code of a course that would last too long.</summary>
    private static string[] Phases(PlanRequest plan)
    {
        try
        {
            return [.. plan.Answer().Course.Phases().Select(phase => phase.ToString())];
        }
        catch (RefusalException refused) when (refused.Refusal.Code == RefusalCode.CourseTooLong)
        {
            return [refused.Refusal.Code.Id];
        }
    }

    private static Arbitrary<(HistoryCase Taken, CourseCase Ahead)> CarriedOn => Arb.From(
        HistoryCases.Sound.Zip(GeneratedCourses.Makeable.Where(c => c.Target is not null), (taken, rest) => (taken, rest)),
        given => HistoryCases.Simpler(given.Item1).Where(h => !h.Faults.Any()).Select(taken => (taken, given.Item2)));

    /// <summary>Courses whose steps have one dose of a dosing day, how far each is lived, and a policy.</summary>
    private static Arbitrary<(CourseCase Planned, int Percent, WeightPolicy Policy)> Lived =>
        (from planned in GeneratedCourses.Makeable.Where(HasOneDoseEach)
         from percent in Gen.Choose(0, 99)
         from policy in Gen.Elements<WeightPolicy>(WeightPolicy.All)
         select (planned, percent, policy)).ToArbitrary();

    private static bool HasOneDoseEach(CourseCase planned) => planned.Steps.Select((step, place) => (step, place)).All(each =>
        each.step.Thousandths is null
            ? each.step.CycleMilligrams.Where(milligrams => milligrams > 0).Distinct().Count() <= 1
            : planned.RoundingOf(each.place + 1).Days == 1);

    private static PlanRequest PlanOf(CourseCase planned, Titration titration)
    {
        var plan = PlanRequest.For(
            planned.Weight, planned.Product.Product, titration.Rounded(planned.Rounding).Taken(planned.Division), Reviewing.UnderNone);
        return planned.Target is { } target ? plan.To(target.Target(planned.Product.Formulation)) : plan;
    }

    private static CourseSoFar SoFar(HistoryCase taken) =>
        CourseSoFar.At(HistoryCase.Date(taken.AsOf), taken.History, taken.WeightHistory, taken.Policy);

    private static CoursePhase PhaseOf(Course course, int day) => course.Phases().Single(phase => phase.FirstDay <= day && day <= phase.LastDay);

    /// <summary>What was taken before the course, on days before it.</summary>
    private static IEnumerable<DosePeriod> Taken(CourseCase planned, DateOnly first)
    {
        (int days, int rest) = Math.DivRem(planned.AlreadyTakenThousandths, 1_000_000);
        if (days > 0)
        {
            yield return DosePeriod.Taking(Dose(planned.Product.Formulation, 1_000), first.AddDays(-days), first.AddDays(-1));
        }

        yield return DosePeriod.Taking(Dose(planned.Product.Formulation, rest / 1_000m), first.AddDays(-days - 1), first.AddDays(-days - 1));
    }

    /// <summary>A phase as it was lived through a day; null for a pause, or a phase still to come.</summary>
    private static DosePeriod? Period(Course course, CoursePhase phase, int day)
    {
        if (phase.Step.Intent.IsPause || phase.FirstDay > day)
        {
            return null;
        }

        int[] row = [.. phase.Step.Cycle.Days().Select(taken => taken?.Milligrams ?? 0)];
        var pattern = IntakePattern.Parse(string.Concat(row.Select(milligrams => milligrams > 0 ? '1' : '0')), provider: null);
        return DosePeriod
            .Taking(Dose(course.Regimen.Product.Formulation, row.Max()), course.DateOf(phase.FirstDay)!.Value, course.DateOf(Math.Min(day, phase.LastDay))!.Value)
            .InPattern(pattern);
    }

    /// <summary>The rest of the step of a day, as before, and the steps after it; null when nothing more is taken.</summary>
    private static Titration? Rest(Course course, int day)
    {
        CoursePhase phase = PhaseOf(course, day);
        TitrationStep intent = phase.Step.Intent;
        IEnumerable<TitrationStep> later = course.Regimen.Steps.Skip(phase.Step.Number).Select(step => step.Intent);
        if (phase.LastDay == day && intent.Days is not null)
        {
            return later.All(step => step.IsPause) ? null : Titration.Of([.. later]);
        }

        TitrationStep goingOn = intent.Dose is null
            ? TitrationStep.Cycling(intent.StatedCycle.First(dose => dose.Milligrams > 0)).Taken(phase.Step.Cycle.Frequency!).AsBefore()
            : intent.AsBefore();
        return Titration.Of([intent.Days is null ? goingOn : goingOn.For(phase.LastDay - day), .. later]);
    }

    private static decimal Before(Course course, int day) => course.Phases().Where(phase => phase.FirstDay <= day).Sum(phase =>
        Enumerable.Range(0, Math.Min(day, phase.LastDay) - phase.FirstDay + 1)
            .Sum(place => phase.Step.Cycle[(place % phase.Step.Cycle.Length) + 1]?.Milligrams ?? 0));

    private static DailyDose Dose(Formulation formulation, decimal milligrams) => DailyDose.FromMilligrams(milligrams, formulation);
}
