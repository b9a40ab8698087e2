using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a cohort.</summary>
internal static class CohortPage
{
    public static void Cohort(this Page page, CohortAnswer answer, CohortFile file, CohortColumns columns)
    {
        CohortRequest request = answer.Request;
        CohortSummary planned = answer.Planned.Summary;
        page.Intent(request.Product, request.Target?.ConvertedTo(request.Product.Formulation));
        page.Sentence($"Doses {answer.Planned.Titration}");
        page.Sentence(
            $"{Show.Whole(file.Rows)} rows of {file.Name}, column {columns.Weight.Name} in {columns.Weight.UnitName}; "
            + "each row is a patient, and all start on the same day.");
        if (!columns.Facts.IsEmpty)
        {
            page.Sentence($"Facts of the patients are in {string.Join(", ", columns.Facts.Select(column => column.Name))}.");
        }

        page.Sentence(Counted(file, answer.Planned));
        page.BlankLine();
        if (planned.Longest > 0)
        {
            page.Sentence($"Capsules by months of {Show.Days(planned.PeriodDays)}", Styles.Head, indent: 0);
            page.Table(MonthTable.Of(planned));
            page.Sentence($"{Show.Whole(planned.Milligrams)} mg in all.");
            page.BlankLine();
            page.Sentence("Lengths of the courses", Styles.Head, indent: 0);
            page.Table(LengthChart.Of(planned));
            page.Sentence(Lengths(planned));
            page.BlankLine();
        }

        if (answer.Instead is { } instead)
        {
            page.Sentence($"Instead: {instead.Titration}", Styles.Head, indent: 0);
            page.Table(InsteadTable.Of(request.Product, answer.Planned, instead));
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
}
