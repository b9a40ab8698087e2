using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A rule's findings in a cohort.</summary>
public sealed class CohortFinding
{
    internal CohortFinding(Finding first, long courses) => (First, Courses) = (first, courses);

    /// <summary>The first finding of the rule, with the numbers of that patient.</summary>
    public Finding First { get; }

    /// <summary>The number of courses with the finding.</summary>
    public long Courses { get; }

    /// <summary>Code and courses: <c>dose.below-range: 3 courses</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First.Code}: {Courses} {(Courses == 1 ? "course" : "courses")}");
}
