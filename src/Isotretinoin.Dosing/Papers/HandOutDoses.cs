using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The part of a hand-out that says which capsules are taken on which day.</summary>
internal static class HandOutDoses
{
    private const int Week = 7;
    private const string EveryDay = "every day";

    public static IEnumerable<SheetPart> Of(Course course, DateOnly since, ImmutableArray<Guideline> guidelines, SheetSources sources)
    {
        yield return SheetPart.Heading("Which capsules on which day");
        Product product = course.Regimen.Product;
        string food = product.Food.Id == "with-food" ? "Take them with food" : "You can take them with food or without it";
        yield return SheetPart.Paragraph(
            $"Your capsules are {product.Name}. {food}. {string.Join(' ', product.Food.Sources.Select(sources.Number))}");
        foreach (GuidelineStatement statement in PatientAdvice.On(AdviceTopic.Taking, guidelines))
        {
            yield return SheetPart.Paragraph($"{statement.Advice!.Words} {sources.Number(statement.Source)}");
        }

        foreach (CoursePhase phase in course.Phases())
        {
            if (course.DateOf(phase.FirstDay) is { } first && course.DateOf(phase.LastDay) is { } last && last >= since)
            {
                string span = PlainDate.Span(first, last);
                yield return SheetPart.Item(
                    $"{char.ToUpperInvariant(span[0])}{span[1..]}{(first == last ? "" : $" ({CountText.Of(phase.Days, "day")})")}:");
                foreach (string words in Days(phase, first))
                {
                    yield return SheetPart.Below(words);
                }
            }
        }

        yield return SheetPart.Paragraph(
            $"The last day planned so far is {PlainDate.Of(course.EndDate!.Value)}. Your clinician may change the plan at a visit.");
    }

    /// <summary>The capsules of each kind of day.</summary>
    private static IEnumerable<string> Days(CoursePhase phase, DateOnly first)
    {
        DosingCycle cycle = phase.Step.Cycle;
        if (cycle.IsPause)
        {
            return ["no capsules: this is a pause"];
        }

        if (cycle.Length == 1)
        {
            return cycle[1]!.Value.Intakes.Select(intake => Taken(EveryDay, intake));
        }

        int shown = Math.Min(cycle.Length, phase.Days);
        return
            from day in Enumerable.Range(1, shown)
            let capsules = cycle[day]
            group day by (capsules?.Milligrams ?? 0) into same
            let days = When([.. same], cycle.Length, shown, first)
            let capsules = cycle[same.First()]
            from words in capsules is { } taken ? taken.Intakes.Select(intake => Taken(days, intake)) : [$"{days}: no capsules"]
            select words;
    }

    private static string Taken(string days, Intake intake)
    {
        string when = intake.Time != IntakeTime.Once ? $"{days} in the {intake.Time}" : days == EveryDay ? "once a day" : days;
        return $"{when}: {InWords(intake.Capsules)}";
    }

    /// <summary>Capsules in words: <c>1 capsule of 20 mg and 2 capsules of 10 mg</c>.</summary>
    public static string InWords(ImmutableArray<CapsuleCount> capsules) => capsules.IsEmpty ? "no capsules" : Listed(
        [.. capsules.Select(some => $"{CountText.Of(some.Count, "capsule")} of {CountText.Number(some.StrengthInMilligrams)} mg")]);

    private static string When(int[] days, int length, int shown, DateOnly first)
    {
        string[] dates = [.. days.Select(day => PlainDate.Of(first.AddDays(day - 1)))];
        return days.Length == shown ? EveryDay
            : shown < length ? $"on {Listed(dates)}"
            : length == Week ? $"on {Listed([.. days.Select(day => first.AddDays(day - 1)).OrderBy(Place).Select(PlainDate.Weekdays)])}"
            : length == 2 ? $"every second day, first on {dates[0]}"
            : $"on {(days.Length == 1 ? "day" : "days")} {PatternText.Runs(days)} of every {CountText.Of(length, "day")}, "
                + $"day 1 being {PlainDate.Of(first)}";
    }

    /// <summary>The place of a date in a week that begins on a Monday.</summary>
    private static int Place(DateOnly date) => ((int)date.DayOfWeek + Week - 1) % Week;

    /// <summary>Words in a row: <c>a, b and c</c>.</summary>
    public static string Listed(string[] words) =>
        words is [.. { Length: > 0 } before, var last] ? $"{string.Join(", ", before)} and {last}" : words[0];
}
