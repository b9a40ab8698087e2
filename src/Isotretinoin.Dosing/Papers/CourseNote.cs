using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The lines of a note of a planned course that have its numbers: seven at most, and one more for the notes of its steps.
/// </summary>
internal static class CourseNote
{
    private const int MostPhases = 3;

    public static IEnumerable<string> Of(
        Course course, Progress? before, DateOnly? weighedOn, ImmutableArray<Supply>? supplies, int? supplyDays)
    {
        Product product = course.Regimen.Product;
        string from = course.Start is { } start ? $" from {DateText.Of(start)}" : "";
        string what = before is null ? "planned course" : "planned rest of a course";
        yield return $"Isotretinoin, {what}{from}: {NotePhase.Named(product)}. "
            + $"{PaperText.Weighed(course.Regimen.Weight, weighedOn)}.";
        foreach (string line in Phases(course))
        {
            yield return line;
        }

        yield return before is null ? Taken(course) : Taken(course, before);
        yield return End(course);
        yield return supplies is { IsEmpty: false } fills && supplyDays is { } days
            ? Supplied(fills, days)
            : "Supply: not stated.";
        foreach (string line in NoteRemarks.Of(course, before))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Phases(Course course)
    {
        ImmutableArray<CoursePhase> phases = course.Phases();
        if (phases.Length <= MostPhases)
        {
            return phases.Select(phase => NotePhase.Of(course, phase));
        }

        ImmutableArray<CoursePhase> between = phases[1..^1];
        string days = $"{CountText.Days(between[0].FirstDay, between[^1].LastDay)}, {CountText.Number(between.Length)} steps";
        string means = string.Join(", ", between.Select(phase => PaperText.MilligramsADay(phase.Step.Cycle.MeanMilligramsPerDay)));
        Ratio least = between.Min(phase => phase.Step.Cycle.MeanMilligramsPerDay);
        Ratio greatest = between.Max(phase => phase.Step.Cycle.MeanMilligramsPerDay);
        return
        [
            NotePhase.Of(course, phases[0]),
            PaperText.Fitting(
                ChartNote.LongestLine,
                $"Then {days}: {means} on average.",
                $"Then {days}, of {PaperText.MilligramsADay(least)} to {PaperText.MilligramsADay(greatest)} on average."),
            NotePhase.Of(course, phases[^1]),
        ];
    }

    private static string Taken(Course course)
    {
        CountedDose before = course.AlreadyTaken;
        string taken = before.IsZero
            ? "nothing stated"
            : $"{PaperText.Milligrams(before.Milligrams)} ({PaperText.PerKilogram(before.MilligramsPerKilogram(course.Regimen.Weight))})";
        return $"Taken before day 1: {taken}. {Aim(course, withMilligrams: true)}";
    }

    /// <summary>What was taken of a course that is carried on: through which day, under which policy, and what it counts as.</summary>
    private static string Taken(Course course, Progress before)
    {
        string missed = before.MissedDays == 0 ? "" : $", {CountText.Number(before.MissedDays)} missed";
        string on = $"on {CountText.Of(before.DosingDays, "day")}";
        string taken = $"Taken through {DateText.Of(before.AsOf)}: {PaperText.Milligrams(before.Cumulative)}";
        string counted = $"{PaperText.PerKilogram(before.MilligramsPerKilogram)} (weight policy {before.Policy})";
        string forWeight = $", counted as {PaperText.Milligrams(course.AlreadyTaken.Milligrams)}";
        return PaperText.Fitting(
            ChartNote.LongestLine,
            $"{taken} {on}{missed}, {counted}{forWeight}. {Aim(course, withMilligrams: true)}",
            $"{taken} {on}{missed}, {counted}{forWeight}. {Aim(course, withMilligrams: false)}",
            $"{taken} {on}{missed}, {counted}. {Aim(course, withMilligrams: false)}",
            $"{taken}, {counted}. {Aim(course, withMilligrams: false)}");
    }

    private static string Aim(Course course, bool withMilligrams) => course.Target is not { } aim ? "No cumulative target stated."
        : withMilligrams
            ? $"Target {PaperText.Target(aim)}, {PaperText.Milligrams(aim.Lower.For(course.Regimen.Weight))} or more."
        : $"Target {PaperText.Target(aim)}.";

    private static string End(Course course)
    {
        string ends = course.End is { Ending: var ending } open && ending != CourseEnding.Target ? $"; {open}" : "";
        return PaperText.Fitting(ChartNote.LongestLine, $"{EndOf(course)}{ends}.", $"{EndOf(course)}.");
    }

    private static string EndOf(Course course)
    {
        string end = course.Phases() is [.., { } last]
            ? $"Expected end: {PaperText.Day(course.Days, course.EndDate)} with {Amount(course, last.Cumulative)}"
            : "Expected end: no day is planned";
        return (course.Target, course.TargetReached) switch
        {
            (null, _) => end,
            ({ } target, null) => $"{end}; {PaperText.End(target.Lower)} is not reached",
            ({ } target, { Day: 0 }) => $"{end}; {PaperText.End(target.Lower)} was reached before day 1",
            ({ } target, { } reached) => course.EndedBy == CourseEnding.Target
                ? $"{end}{Within(course, target)}"
                : $"{end}; {PaperText.End(target.Lower)} on {PaperText.Day(reached.Day, reached.Date)}{Within(course, target)}",
        };
    }

    private static string Within(Course course, CumulativeTarget target) =>
        target.Lower == target.Upper ? ""
        : course.LastDayWithinTarget is { } last
            ? $"; within {PaperText.End(target.Upper)} to {PaperText.Day(last.Day, last.Date)}"
            : $"; no dosing day within {PaperText.End(target.Upper)}";

    private static string Amount(Course course, CountedDose cumulative)
    {
        Ratio perKilogram = cumulative.MilligramsPerKilogram(course.Regimen.Weight);
        string shown = course.Target is { } target
            ? PaperText.PerKilogram(perKilogram, target.Lower)
            : PaperText.PerKilogram(perKilogram);
        return $"{PaperText.Milligrams(cumulative.Milligrams)} ({shown})";
    }

    private static string Supplied(ImmutableArray<Supply> fills, int days)
    {
        string each = $"Supply: {CountText.Of(days, "day")} at a time, {CountText.Number(fills.Length)} in all";
        string span = fills[0] is { FirstDate: { } from, LastDate: { } to }
            ? $"{DateText.Of(from)} to {DateText.Of(to)}"
            : CountText.Days(fills[0].FirstDay, fills[0].LastDay);
        string first = $"{each}; the first, {span}: {PaperText.Capsules(fills[0].Quantities)}";
        string packed = fills[0].Packs is { IsEmpty: false } packs ? $"; handed over {string.Join("; ", packs)}" : "";
        string inShort = fills[0].Packs is { IsEmpty: false } some
            ? $"; handed over {CountText.Of(some.Sum(capsules => capsules.Packs), "pack")}"
            : "";
        return PaperText.Fitting(
            ChartNote.LongestLine, $"{first}{packed}.", $"{first}{inShort}.", $"{each}; the first, {span}{inShort}.", $"{each}.");
    }
}
