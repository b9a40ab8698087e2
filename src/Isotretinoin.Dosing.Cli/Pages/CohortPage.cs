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
        page.Sentence($"{Show.Whole(weights.Rows)} rows of {file}, column {weights.Column.Name} in {weights.Column.UnitName}; each row is a patient, and all start on the same day.");
        page.Sentence(Counted(weights, asked));
        page.BlankLine();
        if (asked.Lengths.Longest > 0)
        {
            page.Sentence($"Capsules by months of {Show.Days(asked.MonthDays)}", Styles.Head, indent: 0);
            page.Table(MonthTable.Of(asked));
            page.Sentence($"{asked.Milligrams.ToString("#,0.######", CultureInfo.InvariantCulture)} mg in all.");
            page.BlankLine();
            page.Sentence("Lengths of the courses", Styles.Head, indent: 0);
            page.Table(LengthChart.Of(asked.Lengths, asked.MonthDays));
            page.Sentence(Lengths(asked.Lengths));
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
        IEnumerable<string> refused = new[] { (Count: weights.Unreadable, Reason: "without a weight that can be used") }
            .Concat(CohortOutcome.All.Where(outcome => outcome != CohortOutcome.Planned).Select(outcome => (Count: (long)totals.Lengths.Count(outcome), Reason: outcome.Id)))
            .Where(each => each.Count > 0)
            .Select(each => $"{Show.Whole(each.Count)} {each.Reason}");
        string reasons = string.Join(", ", refused);
        return $"{Show.Whole(totals.Lengths.Planned)} planned, {Show.Whole(weights.Unreadable + totals.Refused)} refused{(reasons.Length == 0 ? "" : $": {reasons}")}.";
    }

    private static string Lengths(CourseLengths lengths) => lengths is { Shortest: { } shortest, Longest: { } longest } && lengths.Percentile(50) is { } half && lengths.Percentile(90) is { } most
        ? $"From {Show.Days(shortest)} to {Show.Days(longest)}; half last up to {Show.Days(half)}, nine in ten up to {Show.Days(most)}."
        : "";
}
