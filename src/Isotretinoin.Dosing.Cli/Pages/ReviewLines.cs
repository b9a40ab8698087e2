using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The findings of a review with rules and sources, what was not considered, and the caution.</summary>
internal static class ReviewLines
{
    public static void Review(this Page page, Review review)
    {
        string guidelines = review.Guidelines.IsEmpty ? "no guideline" : string.Join(", ", review.Guidelines);
        page.Sentence($"Findings ({guidelines}, and what is always reviewed)", Styles.Head, indent: 0);
        foreach (Finding finding in review.Findings)
        {
            page.Finding(finding);
        }

        if (review.Findings.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }

        if (!review.NotConsidered.IsEmpty)
        {
            page.Sentence($"Not considered, because not stated: {string.Join(", ", review.NotConsidered)}.");
        }

        page.Sentence(Isotretinoin.Dosing.Review.Caution);
        page.Sentence("The prescriber decides.");
    }

    /// <summary>A finding with its rule and source.</summary>
    public static void Finding(this Page page, Finding finding)
    {
        page.Sentence($"{finding.Severity} {finding.Code}", Styles.Of(finding.Severity), indent: 2);
        page.Sentence(finding.Sentence, Style.Plain, indent: 4);
        page.Sentence($"Rule {finding.Rule.Id}, {finding.Guideline}: {finding.Rule.Source}", Styles.Quiet, indent: 4);
    }
}
