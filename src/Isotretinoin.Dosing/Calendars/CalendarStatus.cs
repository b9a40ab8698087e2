using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A calendar as it stands on a date. It knows what was planned, not what was done: what is past may be done or overdue.</summary>
public sealed class CalendarStatus
{
    internal CalendarStatus(DateOnly asOf, ImmutableArray<CalendarEntry> entries)
    {
        AsOf = asOf;
        Past = [.. entries.Where(entry => entry.LastDate < asOf)];
        Due = [.. entries.Where(entry => entry.FirstDate <= asOf && asOf <= entry.LastDate)];
        Ahead = [.. entries.Where(entry => entry.FirstDate > asOf)];
        Undated = [.. entries.Where(entry => entry.FirstDate is null)];
    }

    /// <summary>The date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What fell due before the date.</summary>
    public ImmutableArray<CalendarEntry> Past { get; }

    /// <summary>What is due on the date: its day, or its window is open.</summary>
    public ImmutableArray<CalendarEntry> Due { get; }

    /// <summary>What falls due after the date.</summary>
    public ImmutableArray<CalendarEntry> Ahead { get; }

    /// <summary>What has no date yet.</summary>
    public ImmutableArray<CalendarEntry> Undated { get; }

    /// <summary>The date, and how many entries stand in each list.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{AsOf:yyyy-MM-dd}: {Due.Length} due, {Past.Length} past, {Ahead.Length} ahead, {Undated.Length} without a date");
}
