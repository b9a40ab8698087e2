using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Whole courses: one to four steps of either kind, with or without a target, a past and choices of their own.</summary>
public static class GeneratedCourses
{
    // A day of more would say nothing new and costs brute force dear.
    private const int MostMilligrams = 240;

    public static Gen<CourseCase> Any =>
        (from product in Products.Small
         from grams in Gen.Frequency((8, Weights.Patients), (1, Gen.Choose(5_000, 30_000)))
         from division in Choices.Divisions
         from rounding in Choices.Roundings
         from count in Gen.Frequency((4, Gen.Constant(1)), (3, Gen.Constant(2)), (2, Gen.Choose(3, 4)))
         from steps in Gen.ListOf(Step(product, grams, division, rounding), count)
         from target in Gen.Frequency((5, Targets.Select(t => (TargetCase?)t)), (1, Gen.Constant<TargetCase?>(null)))
         from isOpen in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
         from taken in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(0, 4_000).Select(mg => mg * 1_000)), (1, Gen.Choose(0, 20_000_000)))
         from supplyDays in Gen.OneOf(Gen.Elements(28, 30), Gen.Choose(1, 90))
         from start in Gen.Choose(0, 3_000)
         let needsDate = steps.Any(step => DosingDays.IsOfWeekdays(step.Pattern))
         select new CourseCase(
             product, grams, division, rounding,
             [.. steps.Select((step, i) => i == count - 1 && isOpen && target is not null && !step.IsPause ? step with { Days = null } : step)],
             target, target is null ? 0 : taken, supplyDays) { Start = needsDate ? new DateOnly(2026, 1, 1).AddDays(start) : null }).Where(c => c.IsStated);

    public static Gen<CourseCase> Makeable => Any.Where(c => new WalkedCourse(c) is { StepWithoutCapsules: 0, IsTooLong: false });

    public static Arbitrary<CourseCase> Arbitrary => Arb.From(Any, Simpler);

    /// <summary>The courses that can be planned.</summary>
    public static Arbitrary<CourseCase> Planned => Arb.From(Makeable, c => Simpler(c).Where(s => new WalkedCourse(s) is { StepWithoutCapsules: 0, IsTooLong: false }));

    public static Gen<TargetCase> Targets =>
        from fromThousandths in Gen.Frequency((3, Gen.Constant(120_000)), (4, Gen.Choose(10, 220).Select(n => n * 1_000)), (2, Gen.Choose(1, 50_000)), (1, Gen.Choose(50_000, 250_000)))
        from width in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 500)), (4, Gen.Choose(1, 60).Select(n => n * 1_000)))
        select new TargetCase(fromThousandths, fromThousandths + width);

    public static IEnumerable<CourseCase> Simpler(CourseCase course) => Products.Simpler(course.Product).Select(product => course with { Product = product })
        .Concat(course.Steps.Count == 1 ? [] : Shrinking.Dropping(course.Steps).Select(steps => course with { Steps = steps }))
        .Concat(Shrinking.Each(course.Steps, SimplerStep).Select(steps => course with { Steps = steps }))
        .Concat(course.Division == Frequency.OnceDaily ? [] : [course with { Division = Frequency.OnceDaily }])
        .Concat(course.Rounding == CapsuleRounding.Down ? [] : [course with { Rounding = CapsuleRounding.Down }])
        .Concat(Shrinking.Toward(0, course.AlreadyTakenThousandths).Select(taken => course with { AlreadyTakenThousandths = taken }))
        .Concat(Shrinking.Toward(30, course.SupplyDays).Select(days => course with { SupplyDays = days }))
        .Concat(Weights.Simpler(course.Grams).Select(grams => course with { Grams = grams }))
        .Concat(course.Target is null || course.Target.ToThousandths == course.Target.FromThousandths ? [] : [course with { Target = course.Target with { ToThousandths = course.Target.FromThousandths } }])
        .Where(c => c.IsStated);

    private static IEnumerable<StepCase> SimplerStep(StepCase step)
    {
        IEnumerable<StepCase> own = [
            .. step.Division is null ? Array.Empty<StepCase>() : [step with { Division = null }],
            .. step.CeilingThousandths is null ? Array.Empty<StepCase>() : [step with { CeilingThousandths = null }],
            .. step.Rounding is null ? Array.Empty<StepCase>() : [step with { Rounding = null }]];
        IEnumerable<StepCase> shorter = step.Days is { } days ? Shrinking.Toward(1, days).Select(fewer => step with { Days = fewer }) : [];
        IEnumerable<StepCase> plainer = step.Thousandths is { } thousandths
            ? Choices.SimplerPattern(step.Pattern).Select(pattern => step with { Pattern = pattern })
                .Concat(Doses.Simpler(thousandths).Select(t => step with { Thousandths = t }))
            : Shrinking.Dropping(step.CycleMilligrams).Where(cycle => cycle.Any(milligrams => milligrams > 0)).Select(cycle => step with { CycleMilligrams = cycle });
        return own.Concat(shorter).Concat(plainer);
    }

    private static Gen<StepCase> Step(ProductCase product, int grams, Frequency frequency, CapsuleRounding rounding) =>
        Gen.Frequency((6, Rounded(grams, rounding)), (2, Stated(product, frequency)), (1, StatedDays.Select(days => new StepCase(null, "1", [], days, null, null))));

    private static Gen<StepCase> Rounded(int grams, CapsuleRounding rounding) =>
        from thousandths in Doses.Prescribed.Where(t => (long)t * grams <= MostMilligrams * 1_000_000L)
        from pattern in Choices.DatedPatterns
        from days in StatedDays
        from ownRounding in Gen.Frequency((3, Gen.Constant<CapsuleRounding?>(null)), (1, Choices.SingleDose.Select(r => (CapsuleRounding?)r)))
        from ownDivision in OwnDivision
        from ceiling in Ceiling(thousandths, grams)
        let isSpread = (ownRounding ?? rounding).Days > 1
        select new StepCase(thousandths, isSpread ? "1" : pattern, [], days, ownRounding, ownDivision) { CeilingThousandths = ceiling };

    // Often near what the weight asks for, where a ceiling is met, or a rounding passes it.
    private static Gen<int?> Ceiling(int thousandths, int grams) => Gen.Frequency(
        (6, Gen.Constant<int?>(null)),
        (1, Gen.Choose(1, 24).Select(tens => (int?)(tens * 10_000))),
        (2, Gen.Choose(50, 130).Select(percent => (int?)Math.Max(1, (long)thousandths * grams / 100_000 * percent / 1_000))),
        (1, Gen.Choose(1, MostMilligrams * 1_000).Select(most => (int?)most)));

    private static Gen<StepCase> Stated(ProductCase product, Frequency frequency) =>
        from ownDivision in OwnDivision
        let makeable = product.Makeable(ownDivision ?? frequency).All.Where(dose => dose <= MostMilligrams)
        let doses = makeable.Append(2 * product.Strengths[^1])
        from length in Gen.Frequency((4, Gen.Choose(1, 3)), (1, Gen.Choose(1, 92)))
        from first in Gen.Elements(doses)
        from others in Gen.ArrayOf(Gen.Frequency((6, Gen.Elements(doses)), (4, Gen.Constant(0)), (1, Gen.Constant(1 + product.Strengths[0]))), length - 1)
        from off in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from days in StatedDays
        select new StepCase(null, "1", [.. Enumerable.Repeat(0, off), first, .. others.Take(91 - off)], days, null, ownDivision);

    private static Gen<int?> StatedDays => Gen.OneOf(Gen.Elements(7, 14, 28, 30, 56, 84), Gen.Choose(1, 200)).Select(days => (int?)days);

    private static Gen<Frequency?> OwnDivision => Gen.Frequency((3, Gen.Constant<Frequency?>(null)), (1, Choices.Divisions.Select(d => (Frequency?)d)));
}
