using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Of how many courses there is which finding, with the rule and its source; and what no row states.</summary>
internal static class CohortFindings
{
    public static void Findings(this Page page, ImmutableArray<CohortTotals> totals)
    {
        ImmutableArray<Guideline> guidelines = totals[0].Intent.Guidelines;
        string names = guidelines.IsEmpty ? "no guideline" : string.Join(", ", guidelines);
        page.Sentence($"Findings ({names}, and what is always reviewed), by courses", Styles.Head, indent: 0);
        foreach (CohortTotals each in totals)
        {
            page.Findings(each, isNamed: totals.Length > 1);
        }

        string[] lacking = [.. totals.SelectMany(each => each.Findings.NotConsidered).Distinct()];
        if (lacking.Length > 0)
        {
            page.Sentence($"Not considered, since it is not stated: {string.Join(", ", lacking)}.");
        }

        page.Sentence(Isotretinoin.Dosing.Review.Caution);
        page.Sentence("The prescriber decides.");
    }

    private static void Findings(this Page page, CohortTotals totals, bool isNamed)
    {
        if (isNamed)
        {
            page.Sentence(totals.Intent.Doses, Styles.Head, indent: 2);
        }

        foreach ((Finding first, long courses) in totals.Findings.All)
        {
            string found = $"{Show.Whole(courses)} of {Show.Whole(totals.Summary.Courses)}";
            page.Sentence($"{first.Severity} {first.Code}: {found}", Styles.Of(first.Severity), indent: 2);
            page.Sentence(first.Rule.Sentence, Style.Plain, indent: 4);
            page.Sentence($"Rule {first.Rule.Id}, {first.Guideline}: {first.Rule.Source}", Styles.Quiet, indent: 4);
        }

        if (totals.Findings.All.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }
    }
}
