using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The part of a hand-out that has the dates of the next supplies and tests, in their order.</summary>
internal static class HandOutDates
{
    // The next visits; what is further off is likely to be changed before it comes.
    private const int Supplies = 3;

    private static readonly ImmutableArray<CalendarTopic> Topics =
    [
        CalendarTopic.Laboratory, CalendarTopic.PregnancyTest, CalendarTopic.PickUp, CalendarTopic.Contraception,
        CalendarTopic.BloodDonation,
    ];

    public static IEnumerable<SheetPart> Of(CourseCalendar calendar, DateOnly since, SheetSources sources)
    {
        ImmutableArray<Supply> next =
            [.. calendar.Course.Supplies(calendar.SupplyDays).Where(supply => supply.LastDate >= since).Take(Supplies)];
        DateOnly until = next.IsEmpty ? since : next[^1].LastDate!.Value;
        yield return SheetPart.Heading("Your next supplies and tests");
        IEnumerable<(DateOnly Date, string Words)> supplies = next.Select(Said);
        CalendarEntry[] entries = [.. calendar.Entries.Where(entry => entry.Rule is { Edition: null } && Topics.Contains(entry.Topic))];
        IEnumerable<(DateOnly Date, string Words)> tests =
            from entry in entries
            where entry.LastDate >= Earliest(entry, since, calendar) && entry.FirstDate <= until
            let words = $"{When(entry, calendar)}: {Said(entry)}. {sources.Number(entry.Rule!.Source)}"
            select (entry.FirstDate!.Value, words);
        string[] dated = [.. supplies.Concat(tests).OrderBy(one => one.Date).Select(one => one.Words)];
        string[] undated =
        [
            .. from entry in entries
               where entry.FirstDate is null && entry.Topic == CalendarTopic.PregnancyTest
               select $"{Said(entry)}: {entry.When}. {sources.Number(entry.Rule!.Source)}",
        ];
        if (dated.Length + undated.Length == 0)
        {
            yield return SheetPart.Paragraph("No more are planned so far.");
        }

        foreach (string words in dated.Concat(undated))
        {
            yield return SheetPart.Item(words);
        }
    }

    /// <summary>What is due before the first capsule is listed until the course has begun.</summary>
    private static DateOnly Earliest(CalendarEntry entry, DateOnly since, CourseCalendar calendar) =>
        since == calendar.Course.Start && entry.LastDate < since ? DateOnly.MinValue : since;

    /// <summary>A day is the last for a task, but for those that end after the last capsule.</summary>
    private static string When(CalendarEntry entry, CourseCalendar calendar)
    {
        (DateOnly first, DateOnly last) = (entry.FirstDate!.Value, entry.LastDate!.Value);
        return first < last ? $"From {PlainDate.Of(first)} to {PlainDate.Of(last)}"
            : calendar.LastCapsule < first ? PlainDate.Of(first)
            : $"By {PlainDate.Of(first)}";
    }

    private static (DateOnly Date, string Words) Said(Supply supply)
    {
        DateOnly first = supply.FirstDate!.Value;
        string capsules = HandOutDoses.InWords(supply.Quantities);
        return (first, $"{PlainDate.Of(first)}: Supply {CountText.Number(supply.Number)} begins, with {capsules} for "
            + $"{CountText.Of(supply.Days, "day")}.");
    }

    /// <summary>The task, its tests and its condition, as said to the patient.</summary>
    private static string Said(CalendarEntry entry) => entry.Summary.Replace("the patient", "you", StringComparison.Ordinal);
}
