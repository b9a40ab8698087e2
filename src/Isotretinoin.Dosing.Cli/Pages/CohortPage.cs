using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What an intent comes to for the patients of a file, for people.</summary>
internal static class CohortPage
{
    public static void Cohort(this Page page, string file, CsvWeights weights, ImmutableArray<CohortTotals> totals)
    {
        CohortTotals asked = totals[0];
        page.Intent(asked.Intent.Product, asked.Intent.Target);
        page.Sentence($"Doses {asked.Intent.Doses}");
        string column = $"column {weights.Column.Name} in {weights.Column.UnitName}";
        page.Sentence($"{Show.Whole(weights.Rows)} rows of {file}, {column}; each row is a patient, and all start on the same day.");
        page.Sentence(Counted(weights, asked));
        page.BlankLine();
        if (asked.Summary.Longest > 0)
        {
            page.Sentence($"Capsules by months of {Show.Days(asked.Summary.PeriodDays)}", Styles.Head, indent: 0);
            page.Table(MonthTable.Of(asked.Summary));
            page.Sentence($"{Show.Whole(asked.Summary.Milligrams)} mg in all.");
            page.BlankLine();
            page.Sentence("Lengths of the courses", Styles.Head, indent: 0);
            page.Table(LengthChart.Of(asked.Summary));
            page.Sentence(Lengths(asked.Summary));
            page.BlankLine();
        }

        foreach (CohortTotals instead in totals[1..])
        {
            page.Sentence($"Instead: {instead.Intent.Doses}", Styles.Head, indent: 0);
            page.Table(InsteadTable.Of(asked, instead));
            page.Sentence(Counted(weights, instead));
            page.BlankLine();
        }

        page.Findings(totals);
    }

    /// <summary>How many rows became courses; the numbers add up to all of them.</summary>
    private static string Counted(CsvWeights weights, CohortTotals totals)
    {
        IEnumerable<string> refused = RefusalReason.All.Select(reason => (Count: totals.RefusedFor(reason), Reason: reason.Id))
            .Prepend((Count: weights.Unreadable, Reason: "without a weight that can be used"))
            .Where(each => each.Count > 0)
            .Select(each => $"{Show.Whole(each.Count)} {each.Reason}");
        string reasons = string.Join(", ", refused);
        string all = $"{Show.Whole(totals.Summary.Courses)} planned, {Show.Whole(weights.Unreadable + totals.Refused)} refused";
        return reasons.Length == 0 ? $"{all}." : $"{all}: {reasons}.";
    }

    private static string Lengths(CohortSummary courses) =>
        (courses.Shortest, courses.Percentile(50), courses.Percentile(90), courses.Longest) is ({ } shortest, { } half, { } most, { } longest)
            ? $"From {Show.Days(shortest)} to {Show.Days(longest)}; half last up to {Show.Days(half)}, nine in ten up to {Show.Days(most)}."
            : "";
}
