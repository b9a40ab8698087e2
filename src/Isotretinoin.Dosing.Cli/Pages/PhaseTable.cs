using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The phases of a course: the intent, the capsules, the dose, and the cumulative dose.</summary>
internal static class PhaseTable
{
    private const int MostListed = 4;

    public static Table Of(Course course)
    {
        bool cycles = course.Phases().Any(phase => phase.Step.Cycle.Length > 1);
        bool divided = course.Phases().Any(phase => phase.Step.Cycle.Frequency == Frequency.TwiceDaily);
        bool undivided = course.Phases().Any(phase => phase.Step.Cycle.Frequency == Frequency.OnceDaily);
        string first = !divided ? "Once a day" : undivided ? "Morning/once" : "Morning";
        Table table = Columns.Table(
            ["Days", "Asked a day", .. Only(cycles, "Cycle"), first, .. Only(divided, "Evening"), "Taken a day", "By then"]);
        foreach (CoursePhase phase in course.Phases())
        {
            if (table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }

            var lines = new CycleLines(phase.Step.Cycle);
            table.AddLines([
                When(course, phase), Asked(course, phase.Step), .. Only(cycles, lines.Days), lines.First,
                .. Only(divided, lines.Second), Taken(phase), ByThen(course, phase)]);
        }

        return table;
    }

    private static T[] Only<T>(bool shown, T value) => shown ? [value] : [];

    private static IEnumerable<string> When(Course course, CoursePhase phase)
    {
        yield return Show.Span(phase.FirstDay, phase.LastDay);
        if (course.DateOf(phase.FirstDay) is { } first && course.DateOf(phase.LastDay) is { } last)
        {
            yield return Show.Date(first);
            yield return Show.Date(last);
        }
    }

    private static IEnumerable<string> Asked(Course course, RegimenStep step)
    {
        if (step.Intent.DoseBeforeConversion is { } stated)
        {
            yield return $"{Show.Number(stated.MilligramsPerKilogramPerDay)} mg/kg";
            yield return stated.Formulation.Id;
            yield return "that is";
        }

        if (step.Intent.Dose is { } dose && step.ExactDose is { } exact)
        {
            yield return $"{Show.Number(dose.MilligramsPerKilogramPerDay)} mg/kg";
            if (step.Intent.Ceiling is { } ceiling)
            {
                yield return $"max {Show.Milligrams(Show.Exactly(ceiling.Most.Milligrams))}";
            }

            yield return Show.Milligrams(Show.Exactly(exact.Milligrams));
        }
        else
        {
            yield return step.Intent.IsPause ? "pause" : InWords(step.Intent.StatedCycle);
        }

        if (step.Intent.Pattern.NeedsDate)
        {
            yield return step.Intent.Pattern.ToString();
        }

        yield return step.Days is { } days ? Show.Days(days)
            : course.End?.LastDate is { } last ? $"to {Show.Date(last)}"
            : $"to {Show.Number(course.Target!.Lower.MilligramsPerKilogram)} mg/kg";
        if (step.Days is null && course.End?.Ending == CourseEnding.Supply)
        {
            yield return "whole supply";
        }
    }

    /// <summary>A stated cycle; for a long one its number of days.</summary>
    private static string InWords(ImmutableArray<DailyDose> cycle) => cycle.Length <= MostListed
        ? $"{string.Join(", ", cycle.Select(day => Show.Number(day.Milligrams)))} mg"
        : $"a cycle of {Show.Days(cycle.Length)}";

    private static IEnumerable<string> Taken(CoursePhase phase)
    {
        string mean = phase.Step.Cycle.Length > 1 ? "mean, " : "";
        yield return Show.Milligrams(phase.Step.Cycle.MeanMilligramsPerDay);
        yield return $"{Show.PerKilogramADay(phase.Step.MeanMilligramsPerKilogramPerDay)} mg/kg";
        yield return $"{mean}{Show.Days(phase.Days)}";
    }

    private static IEnumerable<string> ByThen(Course course, CoursePhase phase)
    {
        yield return Show.Milligrams(phase.Cumulative);
        yield return Show.PerKilogram(phase.Cumulative.MilligramsPerKilogram(course.Regimen.Weight));
        yield return "mg/kg";
    }
}
