using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A plan that is followed for some days and then planned anew ends where it was planned to.</summary>
public sealed class ContinuedCourseProperties
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Law]
    public Property A_plan_resumed_on_any_day_ends_on_the_same_day_with_the_same_total() => Law.ForAll(() => Followed, followed =>
    {
        (CourseCase planned, int fraction) = followed;
        Course course = planned.Plan();
        if (course.Days == 0)
        {
            return;
        }

        int day = course.Days * fraction / 100;
        DateOnly start = planned.Start ?? Start;
        Progress progress = HistoryOf(course, planned, day).ProgressAt(
            start.AddDays(day - 1), WeightHistory.Of(Weighing.On(start, planned.Weight)), WeightPolicy.Starting, Target(planned));
        TotalDose taken = planned.AlreadyTaken + progress.TakenIn(planned.Product.Formulation);
        if (day >= course.Days)
        {
            Assert.Equal(planned.AlreadyTaken + course.Total, taken);
            return;
        }

        if (PhaseOf(course, day + 1).Step is { Intent.IsPause: true, Number: var paused } && course.Regimen.Steps.Skip(paused).All(step => step.Intent.IsPause))
        {
            return;
        }

        Course rest = Course.Plan(
            Rest(course, day).StartingOn(start.AddDays(day)).MadeWith(planned.Product.Product, planned.Weight, planned.Rounding, planned.Division), Target(planned), taken);

        Assert.Equal(course.Days, day + rest.Days);
        Assert.Equal(planned.AlreadyTaken + course.Total, taken + rest.Total);
        if (course.TargetReached is { } reached && reached.Day > day)
        {
            Assert.Equal((reached.Day, reached.Cumulative), (day + rest.TargetReached!.Value.Day, rest.TargetReached.Value.Cumulative));
        }

        if (course.LastDayWithinTarget is { } within && within.Day > day)
        {
            Assert.Equal(within.Day, day + rest.LastDayWithinTarget?.Day);
        }
    });

    private static Arbitrary<(CourseCase Course, int Fraction)> Followed => Arb.From(
        GeneratedCourses.Makeable.Where(c => c.Target is not null).Zip(Gen.Choose(0, 99), (course, fraction) => (course, fraction)),
        followed => Shrinking.Toward(0, followed.Item2).Select(fraction => (followed.Item1, fraction)));

    private static CumulativeTarget Target(CourseCase planned) => planned.Target!.Target(planned.Product.Formulation);

    private static CoursePhase PhaseOf(Course course, int day) => course.Phases().Single(p => p.FirstDay <= day && day <= p.LastDay);

    private static int MilligramsOn(Course course, int day)
    {
        CoursePhase phase = PhaseOf(course, day);
        return phase.Step.Cycle[((day - phase.FirstDay) % phase.Step.Cycle.Length) + 1]?.Milligrams ?? 0;
    }

    private static DoseHistory HistoryOf(Course course, CourseCase planned, int lastDay)
    {
        var periods = new List<DosePeriod>();
        for (int day = 1; day <= lastDay; day++)
        {
            DailyDose dose = DailyDose.FromMilligrams(MilligramsOn(course, day), planned.Product.Formulation);
            DateOnly date = (planned.Start ?? Start).AddDays(day - 1);
            if (periods.Count > 0 && periods[^1].Dose == dose)
            {
                periods[^1] = DosePeriod.Taking(dose, periods[^1].First, date);
            }
            else
            {
                periods.Add(DosePeriod.Taking(dose, date, date));
            }
        }

        return DoseHistory.Of([.. periods]);
    }

    private static Titration Rest(Course course, int daysTaken)
    {
        CoursePhase phase = PhaseOf(course, daysTaken + 1);
        DosingCycle cycle = phase.Step.Cycle;
        int done = daysTaken + 1 - phase.FirstDay;
        TitrationStep current = cycle.Frequency is not { } division ? phase.Step.Intent : TitrationStep
            .Cycling([.. Enumerable.Range(0, cycle.Length).Select(i => DailyDose.FromMilligrams(cycle[((done + i) % cycle.Length) + 1]?.Milligrams ?? 0, cycle.Product.Formulation))])
            .Taken(division);
        return Titration.Of([
            phase.Step.Days is { } days ? current.For(days - done) : current,
            .. course.Regimen.Steps.Skip(phase.Step.Number).Select(step => step.Intent)]);
    }
}
