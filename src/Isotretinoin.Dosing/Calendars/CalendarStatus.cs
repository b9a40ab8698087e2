using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A calendar on a date. It knows the plan, not what was done: a past entry may be done or overdue.</summary>
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

    /// <summary>The entries before the date.</summary>
    public ImmutableArray<CalendarEntry> Past { get; }

    /// <summary>The entries due on the date: its day, or within its window.</summary>
    public ImmutableArray<CalendarEntry> Due { get; }

    /// <summary>The entries after the date.</summary>
    public ImmutableArray<CalendarEntry> Ahead { get; }

    /// <summary>The undated entries.</summary>
    public ImmutableArray<CalendarEntry> Undated { get; }

    /// <summary>The date and the number of entries in each list.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{AsOf:yyyy-MM-dd}: {Due.Length} due, {Past.Length} past, {Ahead.Length} ahead, {Undated.Length} without a date");
}
