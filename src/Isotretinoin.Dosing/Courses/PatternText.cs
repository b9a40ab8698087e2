using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Patterns as text: ones and zeros, weekdays, and words.</summary>
internal static class PatternText
{
    private const char Between = '-';

    // In the order of the week.
    private static readonly ImmutableArray<(string Short, string Plural)> Weekdays =
    [
        ("mon", "Mondays"), ("tue", "Tuesdays"), ("wed", "Wednesdays"), ("thu", "Thursdays"),
        ("fri", "Fridays"), ("sat", "Saturdays"), ("sun", "Sundays"),
    ];

    /// <summary>Reads 1 to 92 ones and zeros, not all zero.</summary>
    public static bool TryReadRow(string? text, out DayRow row)
    {
        row = default;
        if (text is null || text.Length is 0 or > IntakePattern.MostDays || text.AsSpan().ContainsAnyExceptInRange('0', '1'))
        {
            return false;
        }

        UInt128 days = 0;
        for (int i = 0; i < text.Length; i++)
        {
            days |= (UInt128)(text[i] - '0') << i;
        }

        row = new DayRow(text.Length, days);
        return days != 0;
    }

    /// <summary>Reads weekdays in the order of the week, each once, as a week that begins on a Monday.</summary>
    public static bool TryReadWeekdays(string? text, out DayRow week)
    {
        UInt128 days = 0;
        int before = -1;
        foreach (string name in text?.Split(Between) ?? [])
        {
            int place = PlaceOf(name);
            if (place <= before)
            {
                week = default;
                return false;
            }

            days |= UInt128.One << place;
            before = place;
        }

        week = new DayRow(Weekdays.Length, days);
        return days != 0;
    }

    /// <summary>Weekdays as input text: <c>mon-wed-fri</c>.</summary>
    public static string Short(DayRow week) => string.Join(Between, Of(week).Select(day => Weekdays[day - 1].Short));

    /// <summary>Weekdays in words: <c>on Mondays, Wednesdays and Fridays</c>.</summary>
    public static string OfWeekdays(DayRow week) => $"on {Listed([.. Of(week).Select(day => Weekdays[day - 1].Plural)])}";

    /// <summary>A row in words: <c>every day</c>, <c>every other day</c>, <c>on days 1 and 2 of every 3</c>.</summary>
    public static string OfRow(DayRow row)
    {
        int[] days = [.. Of(row)];
        return days.Length == row.Days ? "every day"
            : row.Days == 2 ? $"every other day{(days is [2] ? " from the second" : "")}"
            : string.Create(CultureInfo.InvariantCulture, $"on {(days.Length == 1 ? "day" : "days")} {Runs(days)} of every {row.Days}");
    }

    private static IEnumerable<int> Of(DayRow row) => Enumerable.Range(1, row.Days).Where(row.IsDosingDay);

    private static int PlaceOf(string name)
    {
        for (int place = 0; place < Weekdays.Length; place++)
        {
            if (Weekdays[place].Short == name)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Ascending days, consecutive ones as a range: <c>1 to 7 and 15</c>.</summary>
    public static string Runs(int[] days)
    {
        var runs = new List<string>();
        for (int first = 0, next; first < days.Length; first = next)
        {
            next = first + 1;
            while (next < days.Length && days[next] == days[next - 1] + 1)
            {
                next++;
            }

            runs.Add(next - first < 3
                ? string.Join(", ", days[first..next].Select(day => day.ToString(CultureInfo.InvariantCulture)))
                : string.Create(CultureInfo.InvariantCulture, $"{days[first]} to {days[next - 1]}"));
        }

        return Listed([.. string.Join(", ", runs).Split(", ")]);
    }

    private static string Listed(string[] words) =>
        words is [.. var before, var last] && before.Length > 0 ? $"{string.Join(", ", before)} and {last}" : words[0];
}
