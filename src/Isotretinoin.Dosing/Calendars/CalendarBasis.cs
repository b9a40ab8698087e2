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

    /// <summary>The first day of the course: day 1, or before it, of a course that is carried on.</summary>
    public required DateOnly Begun { get; init; }

    /// <summary>Whether the course was begun before day 1.</summary>
    public bool IsCarriedOn => Begun < Start;

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

    /// <summary>What a calendar of a course counts from.</summary>
    /// <exception cref="RefusalException">The course has no start date or no days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The supply days or the dates of the course are out of range.</exception>
    public static CalendarBasis Of(Course course, int supplyDays)
    {
        if (course.Start is not { } start)
        {
            throw new RefusalException(
                RefusalCode.JsonMissingProperty, "start", "A calendar needs a course with a start date.", nameof(course));
        }

        if (course.EndDate is not { } end)
        {
            throw new RefusalException(
                RefusalCode.CourseEmpty,
                "alreadyTakenMg",
                "The target is reached before day 1: the course has no days.",
                nameof(course));
        }

        if (start < CourseCalendar.Earliest || end > CourseCalendar.Latest)
        {
            throw new OutOfRangeException(
                RefusalCode.DateOutOfRange,
                "start",
                DateText.Of(start),
                $"a course from {DateText.Of(CourseCalendar.Earliest)} to {DateText.Of(CourseCalendar.Latest)}",
                nameof(course));
        }

        int days = Supply.AcceptedDays.Checked(supplyDays, "supplyDays", nameof(supplyDays));
        return new CalendarBasis(course, start, end, days, LastCapsule: null, [], []) { Begun = start };
    }
}
