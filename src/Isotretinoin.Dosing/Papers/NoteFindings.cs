namespace Isotretinoin.Dosing;

/// <summary>The end of a note: every critical finding and warning, what was not considered, and what is never looked at.</summary>
internal static class NoteFindings
{
    public static IEnumerable<string> Of(Review review)
    {
        string by = $"by Isotretinoin.Dosing {LibraryVersion.Text} under {Guidelines(review)}";
        Finding[] infos = [.. review.Findings.Where(finding => finding.Severity == FindingSeverity.Info)];
        string codes = string.Join(", ", infos.Select(finding => finding.Code).Distinct());
        yield return $"Findings {by}: {Counted(review, FindingSeverity.Critical)}, {Counted(review, FindingSeverity.Warning)}, "
            + $"{CountText.Number(infos.Length)} info{(infos.Length == 0 ? "" : $" ({codes})")}.";
        foreach (Finding finding in review.Findings.Where(finding => finding.Severity != FindingSeverity.Info))
        {
            string severity = finding.Severity == FindingSeverity.Critical ? "CRITICAL" : "Warning";
            yield return $"{severity} {finding.Code}: {finding.Sentence} [{finding.Rule.Id}]";
        }

        string lacking = review.NotConsidered.IsEmpty ? "nothing" : string.Join(", ", review.NotConsidered);
        string unread = review.NotRead.IsEmpty ? "" : $" Stated, and read by no rule: {string.Join(", ", review.NotRead)}.";
        yield return $"Not considered, because not stated: {lacking}.{unread}";
        yield return $"Never looked at: {string.Join(", ", Review.NeverLookedAt)}. No findings is not clearance.";
    }

    private static string Guidelines(Review review) =>
        review.Guidelines.IsEmpty ? "no guideline" : string.Join(", ", review.Guidelines);

    private static string Counted(Review review, FindingSeverity severity)
    {
        int count = review.Findings.Count(finding => finding.Severity == severity);
        return severity == FindingSeverity.Critical ? $"{CountText.Number(count)} critical" : CountText.Of(count, "warning");
    }
}
