namespace Isotretinoin.Dosing;

/// <summary>The lines of a note of a count of capsules and the supply after it that have their numbers: six, and its note.</summary>
internal static class CountNote
{
    public static IEnumerable<string> Of(
        PillCount count, PillCountAgreement? agreement, NetSupply next, RegimenStep step, BodyWeight weight, DateOnly? weighedOn, int days)
    {
        yield return $"Isotretinoin, capsules counted on {DateText.Of(count.CountedOn)}. {PaperText.Weighed(weight, weighedOn)}.";
        yield return NotePhase.Of($"Next dose, {NotePhase.Named(step.Cycle.Product)}", step);
        yield return $"Taken by the count since {DateText.Of(count.First)}: {PaperText.Milligrams(count.Taken)} {count.Formulation} "
            + $"({PaperText.PerKilogram(count.Taken.MilligramsPerKilogram(weight))}){Reported(agreement)}.";
        yield return "Target and expected end: not part of a count.";
        yield return PaperText.Fitting(
            ChartNote.LongestLine,
            $"Supply of {CountText.Of(days, "day")}: needed {PaperText.Capsules(next.Needed)}; in hand {PaperText.Capsules(count.Left)}.",
            $"Supply of {CountText.Of(days, "day")}.");
        yield return PaperText.Fitting(
            ChartNote.LongestLine,
            $"To dispense: {PaperText.Capsules(next.ToDispense)}; in hand and not used: {PaperText.Capsules(next.NotUsed)}.",
            $"To dispense: {PaperText.Capsules(next.ToDispense)}.",
            $"To dispense: {CountText.Number(next.ToDispense.Sum(capsules => (long)capsules.Count))} capsules.");
        foreach (string line in NoteRemarks.Of(step))
        {
            yield return line;
        }
    }

    private static string Reported(PillCountAgreement? agreement) => agreement is null
        ? ""
        : $"; reported {PaperText.Milligrams(agreement.ReportedMilligrams)}";
}
