using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// A regimen run to its end: steps with stated days in full, an open step until the cumulative dose reaches the lower end of the target,
/// or to another <see cref="CourseEnd"/>. Computed in closed form: the cost does not grow with the length of the course.
/// </summary>
public sealed class Course
{
    private readonly CourseRun run;

    private readonly CourseEnd end;

    private Course(
        Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken, CourseEnd end, DateOnly? start, CourseRun run) =>
        (Regimen, Target, AlreadyTaken, this.end, Start, this.run) = (regimen, target, alreadyTaken, end, start, run);

    /// <summary>The regimen that is taken.</summary>
    public Regimen Regimen { get; }

    /// <summary>The target, or null when none was stated.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>The dose taken before day 1; it counts toward the cumulative dose.</summary>
    public TotalDose AlreadyTaken { get; }

    /// <summary>The date of day 1, or null when none was stated.</summary>
    public DateOnly? Start { get; }

    /// <summary>
    /// The last day of the course, counted from day 1; 0 when the target was reached before the course and no step states its days.
    /// </summary>
    public int Days => run.Days;

    /// <summary>How the open step ends; null when every step states its days.</summary>
    public CourseEnd? End => Regimen.IsOpen ? end : null;

    /// <summary>What ends the course: the end of its last step.</summary>
    public CourseEnding EndedBy => Regimen.Steps[^1].Days is null ? end.Ending : CourseEnding.Steps;

    /// <summary>The date of the last day; null without a start date or without days.</summary>
    public DateOnly? EndDate => Days == 0 ? null : DateOf(Days);

    /// <summary>The dose from day 1 to the last day, without what was taken before.</summary>
    public TotalDose Total => OfMilligrams(run.Milligrams);

    /// <summary>
    /// The first day on which the cumulative dose reaches the lower end of the target: day 0 when it did so before day 1; null when it
    /// never does or there is no target.
    /// </summary>
    public CourseDay? TargetReached => run.Reached is { } day ? new CourseDay(this, day) : null;

    /// <summary>
    /// The last dosing day within the upper end of the target, if an open last step continued without end. Null when there is none or no
    /// target.
    /// </summary>
    public CourseDay? LastDayWithinTarget => run.LastWithin is { } day ? new CourseDay(this, day) : null;

    /// <summary>The steps that have days, in order.</summary>
    public ImmutableArray<CoursePhase> Phases()
    {
        var phases = new CoursePhase[Regimen.Steps.Length];
        TotalDose cumulative = AlreadyTaken;
        (int count, int before) = (0, 0);
        foreach (RegimenStep step in Regimen.Steps)
        {
            int days = DaysOf(step);
            if (days > 0)
            {
                TotalDose total = OfMilligrams(step.Cycle.MilligramsIn(days));
                cumulative += total;
                phases[count++] = new CoursePhase(step, before + 1, days, total, cumulative);
            }

            before += days;
        }

        return count == phases.Length ? ImmutableCollectionsMarshal.AsImmutableArray(phases) : [.. phases[..count]];
    }

    /// <summary>The capsules from day 1 to the last day, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Quantities() => CapsuleQuantities.Of(this);

    /// <summary>Runs a regimen whose steps all state their days.</summary>
    /// <exception cref="RefusalException">A step is open and needs a target; or the course lasts over 3,650 days.</exception>
    public static Course Plan(Regimen regimen)
    {
        ArgumentNullException.ThrowIfNull(regimen);
        return Of(regimen, target: null, Nothing(regimen), CourseEnd.AtTarget, regimen.Start, nameof(regimen));
    }

    /// <summary>Runs a regimen to a target.</summary>
    /// <exception cref="FormulationMismatchException">The target is not of the product's formulation: convert it first.</exception>
    /// <exception cref="RefusalException">The course would last more than 3,650 days.</exception>
    public static Course Plan(Regimen regimen, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(regimen);
        return Plan(regimen, target, Nothing(regimen));
    }

    /// <summary>Runs a regimen to a target, after a dose already taken.</summary>
    /// <exception cref="FormulationMismatchException">The target, or the dose taken, is not of the product's formulation.</exception>
    /// <exception cref="RefusalException">The course would last more than 3,650 days.</exception>
    public static Course Plan(Regimen regimen, CumulativeTarget target, TotalDose alreadyTaken)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Plan(regimen, target, alreadyTaken, CourseEnd.AtTarget);
    }

    /// <summary>Runs a regimen, its open step to a stated end.</summary>
    /// <param name="regimen">The regimen; with a start when the open step ends by a date.</param>
    /// <param name="target">The target; null without one, which only an end by a date admits.</param>
    /// <param name="alreadyTaken">The dose taken before day 1.</param>
    /// <param name="end">How the open step ends.</param>
    /// <exception cref="FormulationMismatchException">The target, or the dose taken, is not of the product's formulation.</exception>
    /// <exception cref="RefusalException">The end does not fit the steps, the target or the start; or it is after 3,650 days.</exception>
    public static Course Plan(Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken, CourseEnd end)
    {
        ArgumentNullException.ThrowIfNull(regimen);
        ArgumentNullException.ThrowIfNull(end);
        return Of(regimen, target, alreadyTaken, end, regimen.Start, nameof(regimen));
    }

    /// <summary>This course with day 1 on a date; weekdays are counted from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last day, or the last day within the target, would fall after the year 9999.
    /// </exception>
    /// <exception cref="RefusalException">With the weekdays of that date it would last more than 3,650 days.</exception>
    public Course StartingOn(DateOnly start) => Of(Regimen.StartingOn(start), Target, AlreadyTaken, end, start, nameof(start));

    /// <summary>The date of a day of the course; null when it has no start date.</summary>
    /// <param name="day">From 1, up to the day that falls on 9999-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    public DateOnly? DateOf(int day) => Start is not { } start ? null
        : day >= 1 && day <= DateOnly.MaxValue.DayNumber - start.DayNumber + 1 ? start.AddDays(day - 1)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "Accepted: 1 or more, up to the day that falls on 9999-12-31.");

    /// <summary>
    /// The fills of a number of days. Fills restart on the first day of each phase, so that none straddles a change of dose; the last fill
    /// of a phase may be shorter. A pause has none.
    /// </summary>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public ImmutableArray<Supply> Supplies(int days) => SupplyList.Of(this, days, packs: null);

    /// <summary>The fills of a number of days, each handed over in whole packs of each strength.</summary>
    /// <param name="days">From 1 to 365.</param>
    /// <param name="packs">The capsules of a pack, and whether what is left over is carried over.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public ImmutableArray<Supply> Supplies(int days, Packs packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return SupplyList.Of(this, days, packs);
    }

    private static Course Of(
        Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken, CourseEnd end, DateOnly? start, string parameter)
    {
        target?.Formulation.MustBe(regimen.Product.Formulation, "target");
        alreadyTaken.Formulation.MustBe(regimen.Product.Formulation, "alreadyTakenMg");
        if (!EndRefusals.Fits(end, regimen.IsOpen, target is not null, start is not null))
        {
            throw new RefusalException([EndRefusals.Of(end, regimen.IsOpen)], parameter);
        }

        var run = CourseRun.Of(regimen, target, alreadyTaken, end, start);
        if (start is { } date && regimen.HasWeekdaysAfterOpenStep)
        {
            regimen = regimen.StartingOn(date, run.OpenDays);
            run = CourseRun.Of(regimen, target, alreadyTaken, end, start);
        }

        run.MustHaveDates(start, parameter);
        return new Course(regimen, target, alreadyTaken, end, start, run);
    }

    /// <summary>The days, the total dose and the dose per kilogram: <c>143 days, 7740 mg conventional, ≈120.373 mg/kg</c>.</summary>
    public override string ToString()
    {
        string perKilogram = RatioText.WithUnit(Total.MilligramsPerKilogram(Regimen.Weight), CumulativeDose.Accepted.Unit);
        return $"{CountText.Of(Days, "day")}, {Total}, {perKilogram}";
    }

    private static TotalDose Nothing(Regimen regimen) => TotalDose.OfPicograms(0, regimen.Product.Formulation);

    /// <summary>The day of <see cref="TargetReached"/>.</summary>
    internal int? ReachedOn => run.Reached;

    /// <summary>The days of a step of the regimen.</summary>
    internal int DaysOf(RegimenStep step) => step.Days ?? run.OpenDays;

    /// <summary>The dose of the first days, if an open last step continued without end, without what was taken before.</summary>
    internal TotalDose TakenIn(int days) => OfMilligrams(Regimen.MilligramsIn(days, run.OpenDays));

    private TotalDose OfMilligrams(long milligrams) =>
        TotalDose.OfPicograms(milligrams * DailyDose.PicogramsPerMilligram, Regimen.Product.Formulation);
}
