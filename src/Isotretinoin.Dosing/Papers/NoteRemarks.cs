namespace Isotretinoin.Dosing;

/// <summary>The notes of periods and steps, as they were stated, in one line of a note for the record; no line without any.</summary>
internal static class NoteRemarks
{
    /// <summary>The notes of the steps of a course, after that of the last dose of what was taken before.</summary>
    public static IEnumerable<string> Of(Course course, Progress? before) => Line(
        course.Phases()
            .Select(phase => (CountText.Days(phase.FirstDay, phase.LastDay), phase.Step.Intent.Note))
            .Prepend(OfLast(before?.History.LastBegunBy(before.AsOf))));

    /// <summary>The note of the last dose.</summary>
    public static IEnumerable<string> Of(DosePeriod? last) => Line([OfLast(last)]);

    /// <summary>The note of the next step.</summary>
    public static IEnumerable<string> Of(RegimenStep next) => Line([("next dose", next.Intent.Note)]);

    private static (string About, string? Note) OfLast(DosePeriod? last) =>
        ($"last dose, from {(last is null ? "" : DateText.Of(last.First))}", last?.Note);

    private static IEnumerable<string> Line(IEnumerable<(string About, string? Note)> all)
    {
        string[] stated = [.. all.Where(one => one.Note is not null).Select(one => $"{one.About}: {one.Note}")];
        return stated.Length == 0 ? [] : [$"Notes as stated: {string.Join("; ", stated)}"];
    }
}
