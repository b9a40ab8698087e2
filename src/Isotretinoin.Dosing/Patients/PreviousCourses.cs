using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The earlier courses of a patient. They are shown, and never added to a course or its target; the last day of the newest is the end of
/// the previous course.
/// </summary>
public sealed class PreviousCourses
{
    private PreviousCourses(ImmutableArray<PreviousCourse> all) => All = all;

    /// <summary>The courses, earliest end first; empty when none are stated.</summary>
    public ImmutableArray<PreviousCourse> All { get; }

    /// <summary>
    /// What the courses came to together, in mg/kg; null unless every one is stated in mg/kg of one formulation. Exact; it may be beyond
    /// what one course may have.
    /// </summary>
    public Ratio? MilligramsPerKilogram => Formulation is null ? null : All.Aggregate(
        Ratio.Zero, (sum, course) => sum + Ratio.Of(course.PerKilogram!.Value.NanogramsPerKilogram, CumulativeDose.Accepted.FinePerUnit));

    /// <summary>The formulation of the sum; null when there is none.</summary>
    public Formulation? Formulation => All is [{ PerKilogram.Formulation: var first }, ..]
        && All.All(course => course.PerKilogram?.Formulation == first)
            ? first
            : null;

    /// <summary>No courses.</summary>
    internal static PreviousCourses None { get; } = new([]);

    /// <summary>The last day of the newest; null without courses.</summary>
    internal DateOnly? LastCapsule => All is [.., { Last: var last }] ? last : null;

    /// <summary>The courses, separated by semicolons.</summary>
    public override string ToString() => All.IsEmpty ? "none" : string.Join("; ", All);

    /// <summary>Courses in any order; those that overlap are refused by their index as stated.</summary>
    internal static PreviousCourses Of(ReadOnlySpan<PreviousCourse> courses, string parameter)
    {
        ImmutableArray<PreviousCourse> stated = Elements.Of(courses, parameter);
        int[] byDate = StatedOrder.ByDate(courses, course => course.Last);
        List<Refusal> refusals = [];
        for (int place = 1; place < byDate.Length; place++)
        {
            (PreviousCourse before, PreviousCourse course) = (stated[byDate[place - 1]], stated[byDate[place]]);
            if (before.Last == course.Last || course.First <= before.Last)
            {
                refusals.Add(Refusal.Of(
                    RefusalCode.HistoryOverlap,
                    Refusal.Element("previousCourses", byDate[place]),
                    $"Two courses overlap: {before} and {course}. Accepted: courses with no day in common."));
            }
        }

        return refusals.Count == 0
            ? new PreviousCourses(StatedOrder.Ordered(stated, byDate))
            : throw new RefusalException(refusals, parameter);
    }
}
