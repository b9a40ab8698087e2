using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>How the open step of a course ends; a course without an open step has none.</summary>
public sealed class CourseEnd
{
    private CourseEnd(CourseEnding ending, int? supplyDays, DateOnly? clear, int? thenDays) =>
        (Ending, SupplyDays, Clear, ThenDays) = (ending, supplyDays, clear, thenDays);

    /// <summary>The days that may follow a clear date.</summary>
    public static AcceptedRange AcceptedThenDays { get; } = AcceptedRange.OfCounts(0, 365, "days", RefusalCode.DaysOutOfRange);

    /// <summary>With the day on which the lower end of the target is reached.</summary>
    public static CourseEnd AtTarget { get; } = new(CourseEnding.Target, supplyDays: null, clear: null, thenDays: null);

    /// <summary>The kind of end: target, supply or until.</summary>
    public CourseEnding Ending { get; }

    /// <summary>The days of a supply; null when the step does not end with one.</summary>
    public int? SupplyDays { get; }

    /// <summary>The date on which the skin is expected to be clear; null when the step ends otherwise.</summary>
    public DateOnly? Clear { get; }

    /// <summary>The days of treatment after that date; null when the step ends otherwise.</summary>
    public int? ThenDays { get; }

    /// <summary>The last date of the step; null when the step does not end by a date.</summary>
    public DateOnly? LastDate => Clear is { } clear ? clear.AddDays(ThenDays!.Value) : null;

    /// <summary>
    /// With the last day of the supply in which the lower end of the target is reached, counted from the first day of the step.
    /// </summary>
    /// <param name="days">The days of a supply, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public static CourseEnd WithSupplyOf(int days) =>
        new(CourseEnding.Supply, Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days)), clear: null, thenDays: null);

    /// <summary>A number of days after a clear date; a target, if there is one, does not end the step.</summary>
    /// <param name="clear">The date on which the skin is expected to be clear.</param>
    /// <param name="thenDays">The days of treatment after it, from 0 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="thenDays"/> is out of range, or the last date would fall after the year 9999.
    /// </exception>
    public static CourseEnd Until(DateOnly clear, int thenDays)
    {
        int days = AcceptedThenDays.Checked(thenDays, "thenDays", nameof(thenDays));
        return days <= DateOnly.MaxValue.DayNumber - clear.DayNumber
            ? new(CourseEnding.Until, supplyDays: null, clear, days)
            : throw new OutOfRangeException(
                RefusalCode.DateOutOfRange,
                "clear",
                DateText.Of(clear),
                $"up to {DateText.Of(DateOnly.MaxValue.AddDays(-days))}",
                nameof(clear));
    }

    /// <summary>The end in words: <c>until the target</c>, <c>until 2026-05-01 and 30 days more</c>.</summary>
    public override string ToString() => this switch
    {
        { SupplyDays: { } days } => $"until the end of the supply of {CountText.Of(days, "day")} that reaches the target",
        { Clear: { } clear, ThenDays: 0 } => $"until {DateText.Of(clear)}",
        { Clear: { } clear, ThenDays: { } more } => $"until {DateText.Of(clear)} and {CountText.Of(more, "day")} more",
        _ => "until the target",
    };

    /// <summary>Whether the step has an end only with a target.</summary>
    internal bool NeedsTarget => Clear is null;

    /// <summary>The days of the open step.</summary>
    /// <param name="toReach">The days to the lower end of the target; 0 when it is reached before.</param>
    /// <param name="before">The days of the course before the step.</param>
    /// <param name="start">The date of day 1; known when the step ends by a date.</param>
    /// <exception cref="RefusalException">The step would begin after its last date.</exception>
    internal long Days(long toReach, long before, DateOnly? start)
    {
        if (SupplyDays is { } supply)
        {
            return WholeDivision.Up(toReach, supply) * supply;
        }

        if (LastDate is not { } last)
        {
            return toReach;
        }

        long first = start!.Value.DayNumber + before;
        return first <= last.DayNumber ? last.DayNumber - first + 1 : throw new RefusalException(
            RefusalCode.UntilTooEarly,
            "until",
            string.Create(
                CultureInfo.InvariantCulture,
                $"The open step would begin on day {before + 1}, after its last date, {last:yyyy-MM-dd}. Accepted: from that day on."));
    }
}
