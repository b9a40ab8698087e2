using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Courses with every end of an open step, with and without maintenance.</summary>
public static class EndCases
{
    private static readonly Gen<CourseCase> Open = GeneratedCourses.Makeable.Where(c => c.Steps[^1].Days is null);

    /// <summary>Any end; the last date of an open step may be too early.</summary>
    public static Arbitrary<EndCase> Any => Arb.From(Made(Gen.Elements(CourseEnding.Target, CourseEnding.Supply, CourseEnding.Until), least: 0, most: 2), Simpler);

    /// <summary>Courses to the target with one or two steps of maintenance.</summary>
    public static Arbitrary<EndCase> Maintained => Arb.From(Made(Gen.Constant(CourseEnding.Target), least: 1, most: 2), Simpler);

    /// <summary>Courses that end with a whole supply.</summary>
    public static Arbitrary<EndCase> InWholeSupplies => Arb.From(Made(Gen.Constant(CourseEnding.Supply), least: 0, most: 1), Simpler);

    /// <summary>Courses that end by a date, which may be too early.</summary>
    public static Arbitrary<EndCase> ByDate => Arb.From(Made(Gen.Constant(CourseEnding.Until), least: 0, most: 1), Simpler);

    private static Gen<EndCase> Made(Gen<CourseEnding> endings, int least, int most) =>
        (from course in Open
         from start in Gen.Choose(0, 3_000)
         from ending in endings
         from count in Gen.Choose(least, most)
         from maintenance in Gen.ListOf(Step(course), count)
         from clearAfter in Gen.Frequency((6, Gen.Choose(0, 400)), (1, Gen.Choose(-60, 40)))
         from thenDays in Gen.Frequency((3, Gen.Elements(0, 28, 30)), (1, Gen.Choose(0, 365)))
         from packSize in Gen.OneOf(Gen.Elements(28, 30, 10), Gen.Choose(1, 200))
         from carriesOver in Gen.Elements(true, false)
         from hasTarget in Gen.Elements(true, false)
         select new EndCase(course with { Start = course.Start ?? new DateOnly(2026, 1, 1).AddDays(start) }, ending, [.. maintenance], packSize, carriesOver)
         {
             ClearAfter = clearAfter,
             ThenDays = thenDays,
             HasTarget = hasTarget || ending != CourseEnding.Until,
         }).Where(IsPlanned);

    // Maintenance is a low dose of its own, a pause, or a dose of the course again, on weekdays too.
    private static Gen<StepCase> Step(CourseCase course) =>
        from pattern in Choices.DatedPatterns
        from days in Gen.OneOf(Gen.Elements(28, 84, 180), Gen.Choose(1, 200))
        from dose in Gen.Elements<int>(course.Product.Makeable(course.Division).All.Where(dose => dose <= 40).Append(course.Product.Makeable(course.Division).Smallest))
        from kind in Gen.Choose(0, 5)
        let byWeight = course.Steps.FirstOrDefault(step => step.Thousandths is not null)
        select kind == 0 ? new StepCase(null, "1", [], days, null, null)
            : kind <= 2 && byWeight is not null && (byWeight.Rounding ?? course.Rounding).Days == 1 ? byWeight with { Pattern = pattern, Days = days }
            : new StepCase(null, "1", pattern == "10" ? [dose, 0] : [dose], days, null, course.Division);

    private static bool IsPlanned(EndCase planned) => new WalkedCourse(planned.Course).StepWithoutCapsules == 0
        && planned.Maintenance.All(step => WalkedEnd.RowOf(planned, step, planned.Start) is not null) && !new WalkedEnd(planned).IsTooLong;

    private static IEnumerable<EndCase> Simpler(EndCase planned) =>
        Shrinking.Dropping(planned.Maintenance).Select(steps => planned with { Maintenance = steps })
            .Concat(GeneratedCourses.Simpler(planned.Course).Where(c => c.Steps[^1].Days is null && c.Start is not null).Select(c => planned with { Course = c }))
            .Where(IsPlanned);
}
