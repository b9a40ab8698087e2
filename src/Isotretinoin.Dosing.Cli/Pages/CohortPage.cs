using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a cohort.</summary>
internal static class CohortPage
{
    public static void Cohort(this Page page, CohortAnswer answer, CohortFile file)
    {
        CohortRequest request = answer.Request;
        CohortSummary planned = answer.Planned.Summary;
        page.Intent(request.Product, request.Target?.ConvertedTo(request.Product.Formulation));
        page.Sentence($"Doses {answer.Planned.Titration}");
        if (request is { IsInWholeSupplies: true, SupplyDays: { } days })
        {
            page.Sentence($"An open step goes on to the end of its supply of {Show.Days(days)}.");
        }

        page.Sentence(
            $"{Show.Whole(file.Rows)} rows of {file.Name}, column {file.Weight.Name} in {file.Weight.UnitName}; "
            + "each row is a patient, and all start on the same day.");
        if (!file.Facts.IsEmpty)
        {
            page.Sentence($"Facts of the patients are in {string.Join(", ", file.Facts.Select(column => column.Name))}.");
        }

        page.Sentence(Counted(file, answer.Planned));
        page.BlankLine();
        if (planned.Longest > 0)
        {
            page.Sentence($"Capsules by months of {Show.Days(planned.PeriodDays)}", Styles.Head, indent: 0);
            page.Table(CohortTables.Months(planned));
            page.Sentence($"{Show.Whole(planned.Milligrams)} mg in all.");
            page.BlankLine();
            page.Sentence("Lengths of the courses", Styles.Head, indent: 0);
            page.Table(CohortTables.Lengths(planned));
            page.Sentence(Lengths(planned));
            page.BlankLine();
        }

        if (answer.Instead is { } instead)
        {
            page.Sentence($"Instead: {instead.Titration}", Styles.Head, indent: 0);
            page.Table(CohortTables.Instead(request.Product, answer.Planned, instead));
            page.Sentence(Counted(file, instead));
            page.BlankLine();
        }

        page.Findings(answer);
    }

    /// <summary>The numbers of planned and refused rows, which add up to all rows.</summary>
    private static string Counted(CohortFile file, CohortResult result)
    {
        IEnumerable<string> reasons = new[] { (Count: file.Unreadable, Reason: "that cannot be read") }
            .Concat(RefusalCode.All.Select(code => (Count: result.RefusedFor(code), Reason: code.Id)))
            .Where(each => each.Count > 0)
            .Select(each => $"{Show.Whole(each.Count)} {each.Reason}");
        long refused = file.Unreadable + result.Refused;
        string why = refused == 0 ? "" : $": {string.Join(", ", reasons)}";
        return $"{Show.Whole(result.Summary.Courses)} planned, {Show.Whole(refused)} refused{why}.";
    }

    private static string Lengths(CohortSummary courses) =>
        courses is { Shortest: { } shortest, Longest: { } longest }
            && courses.Percentile(50) is { } half
            && courses.Percentile(90) is { } most
            ? $"From {Show.Days(shortest)} to {Show.Days(longest)}; half last up to {Show.Days(half)}, nine in ten up to {Show.Days(most)}."
            : "";

    /// <summary>The findings of a cohort with their numbers of courses, rules and sources; and the missing facts.</summary>
    private static void Findings(this Page page, CohortAnswer answer)
    {
        var guidelines = answer.Request.Reviewing.Guidelines;
        string names = guidelines.IsEmpty ? "no guideline" : string.Join(", ", guidelines);
        page.Sentence($"Findings ({names}, and what is always reviewed), by courses", Styles.Head, indent: 0);
        var sources = new SourceNumbers();
        CohortResult[] results = answer.Instead is { } instead ? [answer.Planned, instead] : [answer.Planned];
        foreach (CohortResult result in results)
        {
            page.Findings(result, sources, isNamed: results.Length > 1);
        }

        sources.WriteTo(page);

        ReviewFact[] lacking = [.. results.SelectMany(result => result.NotConsidered).DistinctBy(missing => missing.Id)];
        page.Unheard("where not stated", lacking, results.SelectMany(result => result.NotRead).DistinctBy(unread => unread.Id));
    }

    private static void Findings(this Page page, CohortResult result, SourceNumbers sources, bool isNamed)
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
            page.Sentence(sources.RuleOf(first), Styles.Quiet, indent: 4);
        }

        if (result.Findings.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }
    }
}
