using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The days of a dose as FHIR can say them: every day, every n days from a first one, or days of the week.</summary>
internal sealed class DoseDays
{
    private const int Week = 7;
    private const int LongestPeriod = 28;

    private static readonly string[] DaysOfTheWeek = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private DoseDays(int period, int offset, ImmutableArray<string> weekdays) => (Period, Offset, Weekdays) = (period, offset, weekdays);

    /// <summary>Every day.</summary>
    public static DoseDays Daily { get; } = new(1, 0, []);

    /// <summary>The days from one dose to the next; 1 for days of the week.</summary>
    public int Period { get; }

    /// <summary>The days before the first dose.</summary>
    public int Offset { get; }

    /// <summary>The codes of the days of the week, Monday first; empty for a period.</summary>
    public ImmutableArray<string> Weekdays { get; }

    /// <summary>Days of the week by their codes.</summary>
    public static DoseDays On(ImmutableArray<string> weekdays) => new(1, 0, weekdays);

    /// <summary>The days of a repeating row.</summary>
    /// <param name="row">Whether each day has the dose; at least one has.</param>
    /// <param name="first">The date of the first day of the row; null when unknown.</param>
    /// <returns>The days; null when FHIR cannot say them, or cannot without a date.</returns>
    public static DoseDays? Of(ImmutableArray<bool> row, DateOnly? first)
    {
        int doses = row.Count(isDose => isDose);
        int offset = row.IndexOf(true);
        return doses == row.Length ? Daily
            : doses == 1 && row.Length <= LongestPeriod && (offset == 0 || first is not null) ? new DoseDays(row.Length, offset, [])
            : row.Length == Week && first is { } monday ? On(Named(row, monday))
            : null;
    }

    private static ImmutableArray<string> Named(ImmutableArray<bool> row, DateOnly first)
    {
        // Day 0 of the calendar, 0001-01-01, is a Monday.
        int before = first.DayNumber % Week;
        return [.. DaysOfTheWeek.Where((_, weekday) => row[(weekday - before + Week) % Week])];
    }
}
