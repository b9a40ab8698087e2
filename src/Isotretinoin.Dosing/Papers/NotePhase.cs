using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One phase of a course, or one step, as a line of a note: days, dose asked, dose taken and capsules.</summary>
internal static class NotePhase
{
    private const int MostListed = 4;

    /// <summary>A phase with its days.</summary>
    public static string Of(Course course, CoursePhase phase)
    {
        string dates = course.DateOf(phase.FirstDay) is { } first && course.DateOf(phase.LastDay) is { } last
            ? $" ({DateText.Of(first)} to {DateText.Of(last)})"
            : "";
        string days = CountText.Days(phase.FirstDay, phase.LastDay);
        days = $"{char.ToUpperInvariant(days[0])}{days[1..]}";
        return Of($"{days}{dates}", days, phase.Step);
    }

    /// <summary>A step, as the directions of some time.</summary>
    public static string Of(string when, RegimenStep step) => Of(when, when, step);

    private static string Of(string when, string inShort, RegimenStep step)
    {
        if (step.Cycle.IsPause)
        {
            return $"{when}: a pause, no capsules.";
        }

        DosingCycle cycle = step.Cycle;
        string mean = cycle.Length > 1 ? "mean " : "";
        string taken = $"{mean}{PaperText.MilligramsADay(cycle.MeanMilligramsPerDay)}, "
            + PaperText.PerKilogramADay(step.MeanMilligramsPerKilogramPerDay);
        string asked = Asked(step.Intent);
        string capsules = Capsules(step, When);
        string counted = Capsules(step, HowMany);
        return PaperText.Fitting(
            ChartNote.LongestLine,
            $"{when}: {asked}{taken}: {capsules}.",
            $"{inShort}: {asked}{taken}: {capsules}.",
            $"{when}: {taken}: {capsules}.",
            $"{when}: {asked}{taken}: {counted}.",
            $"{inShort}: {asked}{taken}: {counted}.",
            $"{when}: {taken}: {counted}.",
            $"{inShort}: {taken}: {counted}.",
            $"{when}: {asked}{taken}, in a cycle of {CountText.Of(cycle.Length, "day")}.",
            $"{when}: {taken}, in a cycle of {CountText.Of(cycle.Length, "day")}.");
    }

    /// <summary>The name of a product, shortened if it is a host's long one, and its formulation.</summary>
    public static string Named(Product product) => $"{Excerpt.Of(product.Id)} ({product.Formulation})";

    private static string Asked(TitrationStep intent)
    {
        if (intent.Dose is { } dose)
        {
            string stated = intent.DoseBeforeConversion is { } before ? $"{before}, converted to {dose:A}" : $"{dose}";
            string most = intent.Ceiling is { } ceiling ? $", {ceiling}" : "";
            return $"asked {stated}{most}, ";
        }

        ImmutableArray<DailyDose> cycle = intent.StatedCycle;
        return cycle.Length is 1 or > MostListed ? ""
            : $"stated {string.Join(", ", cycle.Select(day => DoseText.Number(day.Milligrams)))} mg, ";
    }

    /// <summary>The capsules of each kind of day, with words for which days they are.</summary>
    private static string Capsules(RegimenStep step, Func<RegimenStep, int[], string> days)
    {
        DosingCycle cycle = step.Cycle;
        if (cycle.Length == 1)
        {
            return $"{cycle[1]}";
        }

        IEnumerable<string> kinds =
            from day in Enumerable.Range(1, cycle.Length)
            let capsules = cycle[day]
            where capsules is not null
            group day by capsules!.Value into same
            select $"{days(step, [.. same])} {same.Key}";
        return string.Join("; ", kinds);
    }

    private static string When(RegimenStep step, int[] days) => step.Intent.Pattern.NeedsDate
        ? step.Intent.Pattern.InWords
        : PatternText.OfRow(new DayRow(step.Cycle.Length, days.Aggregate(UInt128.Zero, (row, day) => row | (UInt128.One << (day - 1)))));

    private static string HowMany(RegimenStep step, int[] days) =>
        $"{CountText.Number(days.Length)} of {CountText.Of(step.Cycle.Length, "day")}";
}
