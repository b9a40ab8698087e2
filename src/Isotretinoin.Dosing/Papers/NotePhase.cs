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
        return Of($"{char.ToUpperInvariant(days[0])}{days[1..]}{dates}", phase.Step);
    }

    /// <summary>A step, as the directions of some time.</summary>
    public static string Of(string when, RegimenStep step)
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
        return PaperText.Fitting(
            ChartNote.LongestLine,
            $"{when}: {asked}, {taken}: {Capsules(step)}.",
            $"{when}: {taken}: {Capsules(step)}.",
            $"{when}: {asked}, {taken}, in a cycle of {CountText.Of(cycle.Length, "day")}.",
            $"{when}: {taken}, in a cycle of {CountText.Of(cycle.Length, "day")}.");
    }

    /// <summary>The name of a product, shortened if it is a host's long one, and its formulation.</summary>
    public static string Named(Product product) => $"{Excerpt.Of(product.Id)} ({product.Formulation})";

    private static string Asked(TitrationStep intent)
    {
        string pattern = intent.Pattern.IsDaily ? "" : $" {intent.Pattern.InWords}";
        if (intent.Dose is { } dose)
        {
            string stated = intent.DoseBeforeConversion is { } before ? $"{before}, converted to {dose:A}" : $"{dose}";
            string most = intent.Ceiling is { } ceiling ? $", {ceiling}" : "";
            return $"asked {stated}{most}{pattern}";
        }

        ImmutableArray<DailyDose> cycle = intent.StatedCycle;
        return cycle.Length > MostListed ? "stated"
            : $"stated {string.Join(", ", cycle.Select(day => DoseText.Number(day.Milligrams)))} mg";
    }

    /// <summary>The capsules of each kind of day, the most frequent words for which days they are.</summary>
    private static string Capsules(RegimenStep step)
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
            select $"{When(step, same)} {same.Key}";
        return string.Join("; ", kinds);
    }

    private static string When(RegimenStep step, IEnumerable<int> days) => step.Intent.Pattern.NeedsDate
        ? step.Intent.Pattern.InWords
        : PatternText.OfRow(new DayRow(step.Cycle.Length, days.Aggregate(UInt128.Zero, (row, day) => row | (UInt128.One << (day - 1)))));
}
