using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What was found of how many courses, with the rule and its source; and what some row does not state.</summary>
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
        page.Unheard(
            "where it is not stated", lacking, results.SelectMany(result => result.NotRead).DistinctBy(unread => unread.Id));
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
            page.Sentence($"Such as: {first.Sentence}", Style.Plain, indent: 4);
            page.Rule(first);
        }

        if (result.Findings.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }
    }
}
