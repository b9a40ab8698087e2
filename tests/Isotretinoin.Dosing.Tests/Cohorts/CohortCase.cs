using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>One intent for some patients, with the courses as they are when each is planned alone.</summary>
internal sealed record CohortCase(CourseCase Intent, IReadOnlyList<int> Grams)
{
    public static Arbitrary<CohortCase> Arbitrary => Arb.From(
        from intent in GeneratedCourses.Any
        from grams in Gen.Frequency((5, Weights.Patients), (1, Weights.Grams)).NonEmptyListOf()
        select new CohortCase(intent, [.. grams.Take(12)]),
        c => GeneratedCourses.Simpler(c.Intent).Select(intent => c with { Intent = intent })
            .Concat(Shrinking.Dropping(c.Grams).Where(grams => grams.Count > 0).Select(grams => c with { Grams = [.. grams] })));

    /// <summary>Only intents as nearly all are, doses of every day that are not spread: they have a fast path.</summary>
    public static Arbitrary<CohortCase> Daily => Arb.From(
        Arbitrary.Generator.Select(c => c.Dailied).Where(c => c.Intent.Steps.Count > 0 && c.Intent.IsStated),
        c => Arbitrary.Shrinker(c).Select(simpler => simpler.Dailied).Where(simpler => simpler.Intent.Steps.Count > 0 && simpler.Intent.IsStated && simpler != c));

    public Cohort Cohort => Intent.Target is null
        ? Cohort.Of(Intent.Titration, Intent.Product.Product, Intent.Rounding, Intent.Division)
        : Cohort.Of(Intent.Titration, Intent.Product.Product, Intent.Rounding, Intent.Division, Intent.Target.Target(Intent.Product.Formulation));

    /// <summary>The courses of the cohort, planned together.</summary>
    public CohortCourse[] Plan(Cohort cohort)
    {
        BodyWeight[] weights = [.. Grams.Select(Weights.Of)];
        var courses = new CohortCourse[weights.Length];
        cohort.Plan(weights, courses);
        return courses;
    }

    /// <summary>A patient's course planned alone, or why there is none.</summary>
    public (Course? Course, CohortOutcome Outcome, int Step) Alone(int grams)
    {
        try
        {
            return Intent.Titration.TryMadeWith(Intent.Product.Product, Weights.Of(grams), Intent.Rounding, Intent.Division, out Regimen? regimen, out CapsuleGap? gap)
                ? ((Intent with { AlreadyTakenThousandths = 0 }).Plan(regimen), CohortOutcome.Planned, 0)
                : (null, CohortOutcome.NoCapsules, gap.Step);
        }
        catch (CourseTooLongException)
        {
            return (null, CohortOutcome.CourseTooLong, 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            return (null, CohortOutcome.DoseOutOfRange, FirstAbove1000(grams));
        }
    }

    private CohortCase Dailied => this with
    {
        Intent = Intent with
        {
            Rounding = Intent.Rounding.Days == 1 ? Intent.Rounding : CapsuleRounding.Nearest,
            Steps = [.. Intent.Steps.Where(step => step.Thousandths is not null).Select(step => step with { Pattern = "1" })],
        },
    };

    public override string ToString() => $"{Intent}; {string.Join(", ", Grams)} g";

    private int FirstAbove1000(int grams) => Intent.Steps.TakeWhile(step => step.Thousandths is not { } dose || (long)dose * grams <= 1_000_000_000).Count() + 1;
}
