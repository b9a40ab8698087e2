using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// A course on its way through the steps: the days and milligrams so far, and where the ends of the target were met. It works in whole milligrams,
/// what is needed for the lower end and what is allowed by the upper; <see cref="Never"/> stands for an end that there is none of.
/// </summary>
internal struct CourseWalk
{
    public const int Never = -1;

    private readonly long needed;
    private readonly long allowed;
    private long days;
    private long taken;
    private (long Day, long Milligrams) reached;
    private (long Day, long Milligrams) within;

    public CourseWalk(long needed, long allowed)
    {
        (this.needed, this.allowed) = (needed, allowed);
        reached = (needed == 0 ? 0 : Never, 0);
        within = (Never, 0);
    }

    /// <summary>The days so far.</summary>
    public readonly long Days => days;

    /// <summary>The milligrams so far.</summary>
    public readonly long Milligrams => taken;

    /// <summary>Whether the days so far are more than a course may have.</summary>
    public readonly bool IsTooLong => days > TitrationStep.MostDays;

    /// <summary>Takes a step of stated days in full, or an open one until the lower end of the target; tells its days.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Take(in DoseRow row, int? stated)
    {
        long toReach = taken < needed && (stated is not { } d || needed <= taken + row.MilligramsIn(d)) ? row.DayReaching(needed - taken) : 0;
        if (toReach > 0)
        {
            reached = (days + toReach, taken + row.MilligramsIn(toReach));
        }

        if (taken <= allowed)
        {
            long last = stated is { } whole && taken + row.MilligramsIn(whole) <= allowed
                ? row.LastDosingDayIn(whole)
                : row.LastDosingDayWithin(allowed - taken);
            if (last > 0)
            {
                within = (days + last, taken + row.MilligramsIn(last));
            }
        }

        long daysTaken = stated ?? toReach;
        days += daysTaken;
        taken += row.MilligramsIn(daysTaken);
        return daysTaken;
    }

    /// <summary>Where the course got to.</summary>
    /// <exception cref="CourseTooLongException">It would last more than 3,650 days.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly CourseRun End() => IsTooLong ? throw new CourseTooLongException(days) : new CourseRun(days, taken, reached, within);
}
