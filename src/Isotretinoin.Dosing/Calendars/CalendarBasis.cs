using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The dates that a calendar counts from: the planned course and the stated events.</summary>
internal sealed record CalendarBasis(
    Course Course,
    DateOnly Start,
    DateOnly PlannedEnd,
    int SupplyDays,
    DateOnly? LastCapsule,
    ImmutableArray<DateOnly> Samples,
    ImmutableArray<DateOnly> Visits)
{
    /// <summary>The packs that supplies are handed over in; null when not stated.</summary>
    public Packs? Packs { get; init; }

    /// <summary>The last day of the plan: not after the last capsule, once that was taken.</summary>
    public DateOnly End => LastCapsule is { } last && last < PlannedEnd ? last : PlannedEnd;

    /// <summary>The supplies that begin by then and have capsules.</summary>
    public IEnumerable<Supply> Supplies =>
        SupplyList.Of(Course, SupplyDays, Packs).Where(supply => supply.FirstDate <= End && !supply.Quantities.IsEmpty);

    /// <summary>The date of a day of the course, or of one before it.</summary>
    public DateOnly DateOf(int day) => Start.AddDays(day - 1);

    /// <summary>The first phase with the highest mean daily dose.</summary>
    public CoursePhase PeakPhase =>
        Course.Phases().Where(phase => Course.DateOf(phase.FirstDay) <= End).MaxBy(phase => phase.Step.Cycle.MeanMilligramsPerDay)!;
}
