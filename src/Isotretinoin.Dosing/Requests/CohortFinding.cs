using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>What a rule found of some courses of a cohort.</summary>
public sealed class CohortFinding
{
    internal CohortFinding(Finding first, long courses) => (First, Courses) = (first, courses);

    /// <summary>The first finding of the rule; its sentence has the numbers of that patient.</summary>
    public Finding First { get; }

    /// <summary>Of how many courses the rule found it.</summary>
    public long Courses { get; }

    /// <summary>Code and courses: <c>dose.below-range: 3 courses</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First.Code}: {Courses} {(Courses == 1 ? "course" : "courses")}");
}
