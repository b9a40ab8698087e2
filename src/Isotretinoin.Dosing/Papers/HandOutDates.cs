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
        [
            .. SupplyList.Of(calendar.Course, calendar.SupplyDays, calendar.Packs)
                .Where(supply => supply.LastDate >= since)
                .Take(Supplies),
        ];
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

    /// <summary>
    /// What is due before the first capsule is listed until the course has begun; of one that is carried on, only the day before.
    /// </summary>
    private static DateOnly Earliest(CalendarEntry entry, DateOnly since, CourseCalendar calendar) =>
        since != calendar.Course.Start || entry.LastDate >= since ? since
        : calendar.Begun < since ? since.AddDays(-1)
        : DateOnly.MinValue;

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
        string packs = supply.Packs is { IsEmpty: false } packed ? $" {InPacks(packed)}" : "";
        return (first, $"{PlainDate.Of(first)}: Supply {CountText.Number(supply.Number)} begins, with {capsules} for "
            + $"{CountText.Of(supply.Days, "day")}.{packs}");
    }

    /// <summary>The packs that are handed over, which may have more capsules than are taken, and those that are kept for later.</summary>
    private static string InPacks(ImmutableArray<PackedCapsules> packed)
    {
        string[] handed =
        [
            .. packed.Where(capsules => capsules.Packs > 0).Select(capsules =>
                $"{CountText.Of(capsules.Packs, "pack")} of {CountText.Number(capsules.StrengthInMilligrams)} mg "
                    + $"({CountText.Of(capsules.HandedOver, "capsule")})"),
        ];
        string[] kept =
        [
            .. packed.Where(capsules => capsules.Packs == 0).Select(capsules => $"{CountText.Number(capsules.StrengthInMilligrams)} mg"),
        ];
        string given = handed.Length == 0 ? "You get no new pack" : $"You get {HandOutDoses.Listed(handed)}";
        return kept.Length == 0 ? $"{given}." : $"{given}; of {HandOutDoses.Listed(kept)} you have enough left over.";
    }

    /// <summary>The task, its tests and its condition, as said to the patient.</summary>
    private static string Said(CalendarEntry entry) => entry.Summary.Replace("the patient", "you", StringComparison.Ordinal);
}
