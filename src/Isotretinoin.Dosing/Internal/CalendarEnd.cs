namespace Isotretinoin.Dosing;

/// <summary>Waits clamped to 9999-12-31, the last supported date.</summary>
internal static class CalendarEnd
{
    public static DateOnly AddDays(DateOnly date, int days) =>
        days > DateOnly.MaxValue.DayNumber - date.DayNumber ? DateOnly.MaxValue : date.AddDays(days);

    public static DateOnly AddMonths(DateOnly date, int months) =>
        date > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : date.AddMonths(months);
}
