using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The findings of a cohort with their numbers of courses, rules and sources; and the missing facts.</summary>
internal static class CohortFindings
{
    public static void Findings(this Page page, CohortAnswer answer)
    {
        var guidelines = answer.Request.Reviewing.Guidelines;
        string names = guidelines.IsEmpty ? "no guideline" : string.Join(", ", guidelines);
        page.Sentence($"Findings ({names}, and what is always reviewed), by courses", Styles.Head, indent: 0);
        CohortResult[] results = answer.Instead is { } instead ? [answer.Planned, instead] : [answer.Planned];
        foreach (CohortResult result in results)
        {
            page.Findings(result, isNamed: results.Length > 1);
        }

        NotConsidered[] lacking = [.. results.SelectMany(result => result.NotConsidered).DistinctBy(missing => missing.Id)];
        if (lacking.Length > 0)
        {
            page.Sentence($"Not considered where not stated: {string.Join(", ", lacking.Select(missing => missing.Text))}.");
        }

        page.Sentence(Isotretinoin.Dosing.Review.Caution);
        page.Sentence("The prescriber decides.");
    }

    private static void Findings(this Page page, CohortResult result, bool isNamed)
    {
        if (isNamed)
        {
            page.Sentence($"{result.Titration}", Styles.Head, indent: 2);
        }

        foreach (CohortFinding finding in result.Findings)
        {
            Finding first = finding.First;
            string courses = $"{Show.Whole(finding.Courses)} of {Show.Whole(result.Summary.Courses)}";
            page.Sentence($"{first.Severity} {first.Code}: {courses}", Styles.Of(first.Severity), indent: 2);
            page.Sentence(first.Rule.Sentence, Style.Plain, indent: 4);
            page.Sentence($"Rule {first.Rule.Id}, {first.Guideline}: {first.Rule.Source}", Styles.Quiet, indent: 4);
        }

        if (result.Findings.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }
    }
}
