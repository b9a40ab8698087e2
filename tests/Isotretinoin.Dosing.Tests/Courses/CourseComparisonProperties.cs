using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Laws between two courses.</summary>
public sealed class CourseComparisonProperties
{
    // Dose in mg of a conventional-strength product that both it and 4/5 of it for micronized capsules are to make.
    private static readonly ProductCase Absorica = new(Formulation.Lidose, Catalogue.Absorica.StrengthsInMilligrams);
    private static readonly ProductCase AbsoricaLd = new(Formulation.Micronized, Catalogue.AbsoricaLd.StrengthsInMilligrams);
    private static readonly ProductCase Conventional = new(Formulation.Conventional, 5, 10, 20, 25, 30, 35, 40);

    [Law]
    public Property Two_equal_steps_are_one_step() =>
        Law.ForAll(() => GeneratedCourses.Makeable.Zip(Gen.Choose(1, 6)), c =>
        {
            (CourseCase one, int rows) = c;
            StepCase first = one.Steps[0];
            int length = one.Regimen.Steps[0].Cycle.Length;
            int before = rows * length;
            StepCase rest = first.Days is { } days ? first with { Days = days - before } : first;
            CourseCase two = one with { Steps = [first with { Days = before }, rest, .. one.Steps.Skip(1)] };
            if (rest.Days is < 1 || (rest.Days is null && one.Plan().Days < before))
            {
                return;
            }

            AssertSameCourse(one.Plan(), two.Plan());
        });

    [Law]
    public Property A_larger_target_never_gives_a_shorter_course() =>
        Law.ForAll(() => GeneratedCourses.Makeable.Where(c => c.Target is not null).Zip(GeneratedCourses.Targets), c =>
        {
            (CourseCase one, TargetCase other) = c;
            TargetCase larger = new(Math.Max(one.Target!.FromThousandths, other.FromThousandths), Math.Max(one.Target.ToThousandths, other.ToThousandths));
            Regimen regimen = one.Regimen;
            Course less = one.Plan(regimen);
            CourseCase more = one with { Target = larger };
            if (!new WalkedCourse(more).IsTooLong)
            {
                Course longer = more.Plan(regimen);

                Assert.True(less.Days <= longer.Days);
                Assert.True((less.TargetReached?.Day ?? int.MaxValue) <= (longer.TargetReached?.Day ?? int.MaxValue));
                Assert.True((less.LastDayWithinTarget?.Day ?? 0) <= (longer.LastDayWithinTarget?.Day ?? 0));
                Assert.True(less.Total <= longer.Total);
            }
        });

    [Law]
    public Property Weight_and_strengths_times_a_number_give_milligrams_times_that_number() =>
        Law.ForAll(() => Scalable, c =>
        {
            (CourseCase one, int times) = c;
            CourseCase scaled = one with
            {
                Product = new ProductCase(one.Product.Formulation, one.Product.Strengths.Select(s => s * times)),
                Grams = one.Grams * times,
                AlreadyTakenThousandths = one.AlreadyTakenThousandths * times,
                Steps = [.. one.Steps.Select(step => step with { CeilingThousandths = step.CeilingThousandths * times, CycleMilligrams = [.. step.CycleMilligrams.Select(mg => mg * times)] })],
            };
            Course small = one.Plan();
            Course large = scaled.Plan();

            Assert.Equal(small.Days, large.Days);
            Assert.Equal(small.Total.Milligrams * times, large.Total.Milligrams);
            Assert.Equal(small.TargetReached?.Day, large.TargetReached?.Day);
            Assert.Equal(small.LastDayWithinTarget?.Day, large.LastDayWithinTarget?.Day);
            Assert.Equal(small.LastDayWithinTarget?.MilligramsPerKilogram, large.LastDayWithinTarget?.MilligramsPerKilogram);
            Assert.Equal(small.Quantities().Select(q => (q.StrengthInMilligrams * times, q.Count)), CourseLaw.Plain(large.Quantities()));
        });

    [Law]
    public Property The_same_intent_in_two_formulations_lasts_equally_long_when_both_are_exactly_makeable() =>
        Law.ForAll(() => ExactInBoth, c =>
        {
            (ProductCase product, Frequency frequency, int milligrams, int thousandths, TargetCase target) = c;
            BodyWeight weight = Weights.Of(milligrams * (1_000_000 / thousandths));
            Titration stated = Titration.StartAt(Doses.Daily(thousandths, product.Formulation));
            Course course = Course.Plan(stated.MadeWith(product.Product, weight, CapsuleRounding.Down, frequency), target.Target(product.Formulation));
            Course micronized = Course.Plan(
                stated.ConvertedTo(Formulation.Micronized).MadeWith(AbsoricaLd.Product, weight, CapsuleRounding.Up, frequency),
                target.Target(product.Formulation).ConvertedTo(Formulation.Micronized));

            Assert.Equal(milligrams, course.Regimen.Steps[0].Cycle.GreatestMilligrams);
            Assert.Equal(milligrams * 4 / 5, micronized.Regimen.Steps[0].Cycle.GreatestMilligrams);
            Assert.Equal(course.Days, micronized.Days);
            Assert.Equal(course.TargetReached?.Day, micronized.TargetReached?.Day);
            Assert.Equal(course.LastDayWithinTarget?.Day, micronized.LastDayWithinTarget?.Day);
            Assert.Equal((Fraction)course.Total.Milligrams * Fraction.Of(4, 5), micronized.Total.Milligrams);
        });

    // The doses of three times the capsules are still within the 1,000 mg that are ever made.
    private static Arbitrary<(CourseCase Case, int Times)> Scalable => GeneratedCourses.Makeable
        .Zip(Gen.Choose(2, 3))
        .Where(c => c.Item1.Product.Strengths[^1] * c.Item2 <= Product.GreatestStrength)
        .ToArbitrary();

    private static Arbitrary<(ProductCase Product, Frequency Division, int Milligrams, int Thousandths, TargetCase Target)> ExactInBoth =>
        (from product in Gen.Elements(Absorica, Conventional)
         from division in Choices.Divisions
         from milligrams in Gen.Choose(1, 40).Select(n => n * 5)
         from thousandths in Gen.Elements(250, 500, 625, 1_000, 1_250, 2_000)
         from target in GeneratedCourses.Targets
         where product.Makeable(division).Contains(milligrams)
             && AbsoricaLd.Makeable(division).Contains(milligrams * 4 / 5)
             && milligrams * (1_000_000 / thousandths) <= Weights.Most
         select (product, division, milligrams, thousandths, target)).ToArbitrary();

    private static void AssertSameCourse(Course one, Course two)
    {
        Assert.Equal(one.Days, two.Days);
        Assert.Equal(one.Total, two.Total);
        Assert.Equal(one.TargetReached?.Day, two.TargetReached?.Day);
        Assert.Equal(one.TargetReached?.Cumulative, two.TargetReached?.Cumulative);
        Assert.Equal(one.LastDayWithinTarget?.Day, two.LastDayWithinTarget?.Day);
        Assert.Equal(one.LastDayWithinTarget?.Cumulative, two.LastDayWithinTarget?.Cumulative);
        Assert.Equal(CourseLaw.Plain(one.Quantities()), CourseLaw.Plain(two.Quantities()));
    }
}
