using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What became of one patient of a cohort: a course, or why there is none.</summary>
public sealed class CohortOutcome
{
    private CohortOutcome(int place, string id) => (Place, Id) = (place, id);

    /// <summary>A course was planned.</summary>
    public static CohortOutcome Planned { get; } = new(0, "planned");

    /// <summary>A step has no capsules for the patient's dose, where <see cref="Titration.MadeWith(Product, BodyWeight, CapsuleRounding, Frequency)"/> throws <see cref="NoCapsulesException"/>.</summary>
    public static CohortOutcome NoCapsules { get; } = new(1, "no-capsules");

    /// <summary>A step's exact dose is above 1,000 mg/day.</summary>
    public static CohortOutcome DoseOutOfRange { get; } = new(2, "dose-out-of-range");

    /// <summary>The course would last more than 3,650 days, where <see cref="Course.Plan(Regimen, CumulativeTarget)"/> throws <see cref="CourseTooLongException"/>.</summary>
    public static CohortOutcome CourseTooLong { get; } = new(3, "course-too-long");

    /// <summary>The four outcomes.</summary>
    public static ImmutableArray<CohortOutcome> All { get; } = [Planned, NoCapsules, DoseOutOfRange, CourseTooLong];

    /// <summary>The identifier in text: <c>planned</c>, <c>no-capsules</c>, <c>dose-out-of-range</c> or <c>course-too-long</c>.</summary>
    public string Id { get; }

    /// <summary>The place in <see cref="All"/>.</summary>
    internal int Place { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
