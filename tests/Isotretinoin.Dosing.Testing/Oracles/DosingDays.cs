namespace Isotretinoin.Dosing.Testing;

/// <summary>Which days are dosing days, day by day: by place in a row of ones and zeros, or by the weekday that the calendar gives.</summary>
public static class DosingDays
{
    private const int Week = 7;

    public static bool Contain(string pattern, DateOnly first, DateOnly day) => IsOfWeekdays(pattern)
        ? pattern.Split('-').Contains(Short(day.DayOfWeek))
        : pattern[(day.DayNumber - first.DayNumber) % pattern.Length] == '1';

    /// <summary>After how many days the pattern comes round.</summary>
    public static int Round(string pattern) => IsOfWeekdays(pattern) ? Week : pattern.Length;

    public static bool IsOfWeekdays(string pattern) => pattern.AsSpan().ContainsAnyExcept('0', '1');

    public static bool HasOffDays(string pattern) => IsOfWeekdays(pattern) ? pattern.Split('-').Length < Week : pattern.Contains('0', StringComparison.Ordinal);

    public static string Short(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "mon",
        DayOfWeek.Tuesday => "tue",
        DayOfWeek.Wednesday => "wed",
        DayOfWeek.Thursday => "thu",
        DayOfWeek.Friday => "fri",
        DayOfWeek.Saturday => "sat",
        _ => "sun",
    };
}
