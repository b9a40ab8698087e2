using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A day to come, counted from the day after an as-of date.</summary>
public readonly record struct ProjectedDay
{
    internal ProjectedDay(int days, DateOnly date) => (Days, Date) = (days, date);

    /// <summary>The number of days after the as-of date; 0 for the as-of date itself.</summary>
    public int Days { get; }

    /// <summary>The date.</summary>
    public DateOnly Date { get; }

    /// <summary>Days and date: <c>90 days, 2026-06-29</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} days, {Date:yyyy-MM-dd}");

    internal static ProjectedDay After(DateOnly asOf, long days) => days <= DateOnly.MaxValue.DayNumber - asOf.DayNumber
        ? new ProjectedDay((int)days, asOf.AddDays((int)days))
        : throw new HistoryException(
            HistoryFault.DateOutOfRange, string.Create(CultureInfo.InvariantCulture, $"Day {days:#,0} after {asOf:yyyy-MM-dd} falls after 9999-12-31."));
}
