using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The notes of periods and steps, as they were stated.</summary>
internal static class NoteLines
{
    /// <summary>The notes of the periods of a history that began by a date; nothing without any.</summary>
    public static void Notes(this Page page, Progress? progress) => page.Notes(
        (progress?.History.Periods ?? []).Where(period => period.First <= progress!.AsOf).OrderBy(period => period.First)
            .Select(period => ($"{Show.Date(period.First)} to {Show.Date(period.Last)}", period.Note)));

    /// <summary>The notes of the phases of a course; nothing without any.</summary>
    public static void Notes(this Page page, Course course) => page.Notes(
        course.Phases().Select(phase => ($"days {Show.Span(phase.FirstDay, phase.LastDay)}", phase.Step.Intent.Note)));

    private static void Notes(this Page page, IEnumerable<(string About, string? Note)> all)
    {
        (string About, string? Note)[] noted = [.. all.Where(each => each.Note is not null)];
        if (noted.Length == 0)
        {
            return;
        }

        page.Sentence("Notes", Styles.Head, indent: 0);
        foreach ((string about, string? note) in noted)
        {
            page.Sentence($"{about}: {note}", Style.Plain, indent: 2);
        }

        page.BlankLine();
    }
}
