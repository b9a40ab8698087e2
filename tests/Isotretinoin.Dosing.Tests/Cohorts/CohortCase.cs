using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>One intent for some patients, with the course of each of them for whom there is one.</summary>
internal sealed record CohortCase(CourseCase Intent, IReadOnlyList<int> Grams)
{
    public static Arbitrary<CohortCase> Arbitrary => Arb.From(
        from intent in GeneratedCourses.Any
        from grams in Gen.Frequency((5, Weights.Patients), (1, Weights.Grams)).NonEmptyListOf()
        select new CohortCase(intent, [.. grams.Take(12)]),
        c => GeneratedCourses.Simpler(c.Intent).Select(intent => c with { Intent = intent })
            .Concat(Shrinking.Dropping(c.Grams).Where(grams => grams.Count > 0).Select(grams => c with { Grams = [.. grams] })));

    /// <summary>The courses, each planned alone.</summary>
    public IReadOnlyList<Course> Courses => [.. Grams.Select(Planned).OfType<Course>()];

    /// <summary>The same without courses that a test would walk for long.</summary>
    public IReadOnlyList<Course> ShortCourses => [.. Courses.Where(course => course.Days < 800)];

    /// <summary>The days of a period.</summary>
    public int Days => Intent.SupplyDays;

    public override string ToString() => $"{Intent}; {string.Join(", ", Grams)} g";

    private Course? Planned(int grams)
    {
        CourseCase patient = Intent with { Grams = grams };
        try
        {
            return patient.IsStated && patient.TryMake(out Regimen? regimen, out _) ? patient.Plan(regimen) : null;
        }
        catch (RefusalException refused) when (refused.Refusal.Code == RefusalCode.CourseTooLong)
        {
            return null;
        }
    }
}
