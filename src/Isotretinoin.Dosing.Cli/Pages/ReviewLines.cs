using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The findings of a review, each once with its rules and numbered sources; the missing facts; and that no findings
/// is not clearance.
/// </summary>
internal static class ReviewLines
{
    public static void Review(this Page page, Review review) => page.Review(review, new SourceNumbers());

    /// <summary>The findings of a review, on a page that already has numbered sources.</summary>
    public static void Review(this Page page, Review review, SourceNumbers sources)
    {
        page.PreviousCourses(review.PreviousCourses);
        foreach (ReviewFact missing in review.SaidFirst)
        {
            page.Sentence($"Not stated: {missing}.", Styles.Head, indent: 0);
        }

        string guidelines = review.Guidelines.IsEmpty ? "no guideline" : string.Join(", ", review.Guidelines);
        page.Sentence($"Findings ({guidelines}, and what is always reviewed)", Styles.Head, indent: 0);
        page.Findings(review.Findings, sources);
        if (review.Findings.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }

        sources.WriteTo(page);
        page.Unheard("because not stated", review.NotConsidered[review.SaidFirst.Length..], review.NotRead);
    }

    /// <summary>The earlier courses of the patient, and their sum if there is one; nothing without any.</summary>
    private static void PreviousCourses(this Page page, PreviousCourses previous)
    {
        if (previous.All.IsEmpty)
        {
            return;
        }

        page.Sentence("Earlier courses, as stated; not counted in this one", Styles.Head, indent: 0);
        foreach (PreviousCourse course in previous.All)
        {
            page.Sentence($"{course}{(course.Reason is { } reason ? $": {reason}" : "")}", Style.Plain, indent: 2);
        }

        if (previous is { MilligramsPerKilogram: { } sum, Formulation: { } formulation })
        {
            page.Sentence($"together {Show.PerKilogram(sum)} mg/kg {formulation}", Style.Plain, indent: 2);
        }

        page.BlankLine();
    }

    /// <summary>What was not considered, not read and never looked at; and who decides.</summary>
    public static void Unheard(this Page page, string why, IEnumerable<ReviewFact> lacking, IEnumerable<ReviewFact> unread)
    {
        if (lacking.Any())
        {
            page.Sentence($"Not considered, {why}: {string.Join(", ", lacking)}.");
        }

        if (unread.Any())
        {
            page.Sentence($"Stated, and read by no rule of the guidelines named: {string.Join(", ", unread)}.");
        }

        page.Sentence($"Never looked at: {string.Join(", ", Isotretinoin.Dosing.Review.NeverLookedAt)}.");
        page.Sentence(Isotretinoin.Dosing.Review.Caution);
        page.Sentence("The prescriber decides.");
    }

    /// <summary>Findings, each once with its rules and the numbers of their sources.</summary>
    public static void Findings(this Page page, IEnumerable<Finding> findings, SourceNumbers sources)
    {
        foreach (IGrouping<(FindingSeverity Severity, string Code, string Sentence), Finding> shared in findings
            .GroupBy(finding => (finding.Severity, finding.Code, finding.Sentence)))
        {
            page.Sentence($"{shared.Key.Severity} {shared.Key.Code}", Styles.Of(shared.Key.Severity), indent: 2);
            page.Sentence(shared.Key.Sentence, Style.Plain, indent: 4);
            page.Sentence(
                string.Join(", ", shared.Select(sources.RuleOf)),
                Styles.Quiet,
                indent: 4);
        }
    }
}
