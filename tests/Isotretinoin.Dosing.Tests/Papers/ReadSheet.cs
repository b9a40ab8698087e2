using System.Globalization;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A sheet read as a patient reads it: for each day and time, how many capsules of which strength.</summary>
internal sealed partial class ReadSheet
{
    private readonly Dictionary<(DateOnly Date, string Time), Dictionary<int, int>> taken = [];

    /// <summary>Reads a sheet in Markdown, which has each sentence on one line.</summary>
    public ReadSheet(string markdown)
    {
        (DateOnly First, DateOnly Last) phase = default;
        foreach (string line in markdown.Split('\n').SkipWhile(line => line != "## Which capsules on which day").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                DateOnly[] dates = [.. Date().Matches(line).Select(date => On(date.Value))];
                phase = (dates[0], dates[^1]);
                Assert.All(Enumerable.Range(dates[0].DayNumber, dates[^1].DayNumber - dates[0].DayNumber + 1), day => Assert.DoesNotContain(DateOnly.FromDayNumber(day), Days));
                Days.UnionWith(Enumerable.Range(dates[0].DayNumber, dates[^1].DayNumber - dates[0].DayNumber + 1).Select(DateOnly.FromDayNumber));
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                Take(line[4..], phase);
            }
        }
    }

    /// <summary>The days that the sheet speaks of.</summary>
    public HashSet<DateOnly> Days { get; } = [];

    /// <summary>The capsules of a day at a time.</summary>
    public IReadOnlyDictionary<int, int> At(DateOnly date, string time) => taken.GetValueOrDefault((date, time)) ?? [];

    private void Take(string words, (DateOnly First, DateOnly Last) phase)
    {
        if (words.Contains("no capsules", StringComparison.Ordinal))
        {
            return;
        }

        (string when, string what) = words.Split(": ", 2) is [var before, var after] ? (before, after) : (words, "");
        string time = when.EndsWith("in the morning", StringComparison.Ordinal) ? "morning" : when.EndsWith("in the evening", StringComparison.Ordinal) ? "evening" : "once";
        for (int day = phase.First.DayNumber; day <= phase.Last.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (IsMeant(when, date))
            {
                Assert.DoesNotContain((date, time), taken);
                taken.Add((date, time), Capsules().Matches(what).ToDictionary(some => Number(some.Groups["strength"].Value), some => Number(some.Groups["count"].Value)));
            }
        }
    }

    private static bool IsMeant(string when, DateOnly date)
    {
        if (when == "once a day" || when.StartsWith("every day", StringComparison.Ordinal))
        {
            return true;
        }

        DateOnly[] dates = [.. Date().Matches(when).Select(found => On(found.Value))];
        if (when.StartsWith("every second day, first on ", StringComparison.Ordinal))
        {
            return date >= dates[0] && (date.DayNumber - dates[0].DayNumber) % 2 == 0;
        }

        if (OfEvery().Match(when) is { Success: true } every)
        {
            int place = ((date.DayNumber - dates[0].DayNumber) % Number(every.Groups["length"].Value)) + 1;
            return Run().Matches(every.Groups["days"].Value).Any(run =>
                Number(run.Groups["first"].Value) <= place && place <= Number(run.Groups["last"].Success ? run.Groups["last"].Value : run.Groups["first"].Value));
        }

        return dates.Length > 0 ? dates.Contains(date) : when.Contains($"{date.DayOfWeek}s", StringComparison.Ordinal);
    }

    private static DateOnly On(string text) => DateOnly.ParseExact(text, "dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\w+day \d+ [A-Z]\w+ \d{4}")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<count>\d+) capsules? of (?<strength>\d+) mg")]
    private static partial Regex Capsules();

    [GeneratedRegex(@"^on days? (?<days>.+) of every (?<length>\d+) days?, day 1 being ")]
    private static partial Regex OfEvery();

    [GeneratedRegex(@"(?<first>\d+)( to (?<last>\d+))?")]
    private static partial Regex Run();
}
