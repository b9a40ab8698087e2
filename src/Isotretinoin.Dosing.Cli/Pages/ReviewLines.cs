using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// What a review found, each finding with the rule and its source; what it did not consider; and that no findings is not clearance.
/// </summary>
internal static class ReviewLines
{
    public static void Review(this Page page, Review review)
    {
        foreach (NotConsidered missing in review.SaidFirst)
        {
            page.Sentence($"Not stated: {missing}.", Styles.Head, indent: 0);
        }

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

        page.Unheard("since it is not stated", review.NotConsidered[review.SaidFirst.Length..], review.NotRead);
    }

    /// <summary>What was not considered, what was stated and not read, what is never looked at; and who decides.</summary>
    public static void Unheard(this Page page, string why, IEnumerable<NotConsidered> lacking, IEnumerable<UnreadFact> unread)
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

    /// <summary>A finding with its rule and source.</summary>
    public static void Finding(this Page page, Finding finding)
    {
        page.Sentence($"{finding.Severity} {finding.Code}", Styles.Of(finding.Severity), indent: 2);
        page.Sentence(finding.Sentence, Style.Plain, indent: 4);
        page.Rule(finding);
    }

    /// <summary>The rule of a finding with its source, and with that of its numbers where it is another.</summary>
    public static void Rule(this Page page, Finding finding)
    {
        Rule rule = finding.Rule;
        string numbers = rule.NumbersSource == rule.Source ? "" : $"; its numbers: {rule.NumbersSource}";
        page.Sentence($"Rule {rule.Id}, {finding.Guideline}: {rule.Source}{numbers}", Styles.Quiet, indent: 4);
    }
}
