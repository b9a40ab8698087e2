using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// One intent for many patients, planned without an object for any of them: for questions about a population, such as what a formulary needs. Each
/// patient's answer is that of <see cref="Course.Plan(Regimen, CumulativeTarget)"/>.
/// </summary>
public sealed class Cohort
{
    private readonly ImmutableArray<CohortStep> steps;
    private readonly DailyCohort? daily;

    private Cohort(Titration titration, Product product, CapsuleRounding? rounding, Frequency? frequency, CumulativeTarget? target)
    {
        (Product, Target) = (product, target);
        steps = [.. titration.Steps.Select((step, i) => CohortStep.Of(step, i + 1, product, rounding, frequency))];
        daily = DailyCohort.Of(titration, product, rounding, frequency);
    }

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product { get; }

    /// <summary>The target, or null when none was stated.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>An intent to a target. Steps with a rounding or a division of their own keep it.</summary>
    /// <exception cref="FormulationMismatchException">A dose or the target is not in the product's milligrams: convert it first.</exception>
    /// <exception cref="ArgumentException">A dose is to be spread over days of a pattern that is not daily.</exception>
    public static Cohort Of(Titration titration, Product product, CapsuleRounding rounding, Frequency frequency, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(target);
        target.Formulation.MustBe(product.Formulation);
        return new Cohort(titration, product, rounding, frequency, target);
    }

    /// <summary>An intent whose steps all state their days.</summary>
    /// <exception cref="FormulationMismatchException">A dose is not in the product's milligrams: convert it first.</exception>
    /// <exception cref="ArgumentException">The last step is open: it needs a target; or a dose is to be spread over days of a pattern that is not daily.</exception>
    public static Cohort Of(Titration titration, Product product, CapsuleRounding rounding, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(frequency);
        MustStateItsDays(titration);
        return new Cohort(titration, product, rounding, frequency, target: null);
    }

    /// <summary>An intent to a target, each of whose steps states its own division and, unless it states a cycle, its own rounding.</summary>
    /// <exception cref="InvalidOperationException">A step lacks them.</exception>
    /// <inheritdoc cref="Of(Titration, Product, CapsuleRounding, Frequency, CumulativeTarget)"/>
    public static Cohort Of(Titration titration, Product product, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(target);
        target.Formulation.MustBe(product.Formulation);
        return new Cohort(titration, product, rounding: null, frequency: null, target);
    }

    /// <summary>An intent each of whose steps states its days, its own division and, unless it states a cycle, its own rounding.</summary>
    /// <exception cref="InvalidOperationException">A step lacks a division or a rounding.</exception>
    /// <inheritdoc cref="Of(Titration, Product, CapsuleRounding, Frequency)"/>
    public static Cohort Of(Titration titration, Product product)
    {
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(product);
        MustStateItsDays(titration);
        return new Cohort(titration, product, rounding: null, frequency: null, target: null);
    }

    /// <summary>Plans the course of each weight into the place of the same number.</summary>
    /// <exception cref="ArgumentException">There are fewer places than weights.</exception>
    public void Plan(ReadOnlySpan<BodyWeight> weights, Span<CohortCourse> courses)
    {
        if (courses.Length < weights.Length)
        {
            throw new ArgumentException($"There are fewer places ({courses.Length}) than weights ({weights.Length}).", nameof(courses));
        }

        for (int i = 0; i < weights.Length; i++)
        {
            Plan(weights[i], ref CohortCourse.Open(ref courses[i]));
        }
    }

    /// <summary>Plans the course of one weight.</summary>
    public CohortCourse Plan(BodyWeight weight)
    {
        CohortRecord record = default;
        Plan(weight, ref record);
        return new CohortCourse(record);
    }

    /// <summary>
    /// What a formulary needs for courses of this cohort that all start on the same day: the capsules of each month, up to the end of the longest. Those
    /// that are not planned need none.
    /// </summary>
    /// <param name="courses">Courses that this cohort planned.</param>
    /// <param name="days">The days of a month, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    /// <exception cref="ArgumentException">A course is of another cohort.</exception>
    public ImmutableArray<CohortMonth> Months(ReadOnlySpan<CohortCourse> courses, int days)
    {
        CohortMonth.MustHave(days);
        var months = new CohortMonths(Product, days);
        foreach (ref readonly CohortCourse course in courses)
        {
            if (course.Cohort != this)
            {
                throw new ArgumentException("Accepted: courses that this cohort planned.", nameof(courses));
            }

            if (course.Outcome == CohortOutcome.Planned)
            {
                months.Add(course);
            }
        }

        return months.Months;
    }

    /// <summary>Walks the steps of a course that was planned: the row, first day and days of each.</summary>
    internal void Walk(BodyWeight weight, Action<DoseRow, int, int> step)
    {
        var walk = new CourseWalk(Needed(weight), allowed: CourseWalk.Never);
        foreach (CohortStep each in steps)
        {
            int first = (int)walk.Days + 1;
            _ = each.TryMake(weight, out DoseRow row, out _);
            step(row, first, (int)walk.Take(row, each.Days));
        }
    }

    private static void MustStateItsDays(Titration titration)
    {
        if (titration.Steps[^1].Days is null)
        {
            throw new ArgumentException("The last step is open until a target: state the target, or the days of the step.", nameof(titration));
        }
    }

    private void Plan(BodyWeight weight, ref CohortRecord course)
    {
        weight.MustBeKnown();
        long needed = Needed(weight);
        course.Start(this, weight);
        if (daily is null || !daily.TryPlan(weight, needed, ref course))
        {
            PlanByRows(weight, needed, ref course);
        }
    }

    // A method of its own, so that the fast path stays short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PlanByRows(BodyWeight weight, long needed, ref CohortRecord course)
    {
        course.Start(this, weight);
        var walk = new CourseWalk(needed, allowed: CourseWalk.Never);
        for (int i = 0; i < steps.Length; i++)
        {
            if (!steps[i].TryMake(weight, out DoseRow row, out CohortOutcome outcome))
            {
                course.Refuse(outcome, i + 1);
                return;
            }

            long daysTaken = walk.Take(row, steps[i].Days);
            if (!walk.IsTooLong)
            {
                course.Take(row, (int)daysTaken);
            }
        }

        if (walk.IsTooLong)
        {
            course.Refuse(CohortOutcome.CourseTooLong, step: 0);
            return;
        }

        course.Finish(walk.Days, walk.Milligrams);
    }

    private long Needed(BodyWeight weight) => Target is null
        ? CourseWalk.Never
        : WholeDivision.Up(Target.Lower.For(weight).Picograms, DailyDose.PicogramsPerMilligram);
}
