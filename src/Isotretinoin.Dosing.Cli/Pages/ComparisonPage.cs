using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a comparison, with the additional findings of each alternative.</summary>
internal static class ComparisonPage
{
    public static void Comparison(this Page page, CompareAnswer answer)
    {
        Progress progress = answer.Progress;
        page.Sentence(
            $"As of {Show.Date(progress.AsOf)}, weight policy {progress.Policy}; what is left is counted over {progress.CountedWeight}");
        page.Target(progress.Target, progress.CountedWeight);
        foreach (string sentence in Standing.Of(progress))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        page.Table(Rows(answer));
        page.BlankLine();
        page.Working("Working of the progress", answer.Derivation);
        var sources = new SourceNumbers();
        foreach (AlternativeAnswer alternative in answer.Alternatives)
        {
            page.Working($"Working of {alternative.Outcome.Alternative.Name}", alternative.Derivation);
            page.Found(alternative, answer.Review, sources);
        }

        page.Review(answer.Review, sources);
    }

    private static Table Rows(CompareAnswer answer)
    {
        CumulativeTarget? target = answer.Progress.Target;
        bool isBand = target is not null && target.Lower != target.Upper;
        Table table = Columns.Table([
            "Alternative",
            .. target is null ? Array.Empty<string>() : [$"{Show.Number(target.Lower.MilligramsPerKilogram)} mg/kg\nis reached"],
            .. isBand ? [$"Within {Show.Number(target!.Upper.MilligramsPerKilogram)}\nmg/kg until"] : Array.Empty<string>(),
            $"mg/kg on\n{Show.Date(answer.Request.On)}",
            "Mean\nmg/kg/day"]);
        foreach (AlternativeOutcome outcome in answer.Alternatives.Select(alternative => alternative.Outcome))
        {
            Ratio taken = outcome.MilligramsPerKilogram;
            string perKilogram = target is null ? Show.PerKilogram(taken) : Show.PerKilogram(taken, target.Lower);
            string[] reached = Day(outcome.Projection.DaysToTarget, outcome.Projection.TargetReached, "already", "never");
            string[] within = Day(outcome.Projection.DaysWithinTarget, outcome.Projection.LastDayWithinTarget, "no day", "no day");
            table.AddLines([
                Steps(outcome.Alternative.Name),
                .. target is null ? Array.Empty<string[]>() : [reached],
                .. isBand ? [within] : Array.Empty<string[]>(),
                [perKilogram],
                [Show.PerKilogramADay(outcome.MeanMilligramsPerKilogramPerDay)]]);
        }

        return table;
    }

    private static string[] Steps(string name) =>
        name.Replace(
            ContinuationText.Then,
            "\nthen ",
            StringComparison.Ordinal).Replace(" through ", "\nthrough ", StringComparison.Ordinal).Split('\n');

    private static string[] Day(int? days, DateOnly? date, string none, string never) => (days, date) switch
    {
        (0, _) => [none],
        ({ } known, { } day) => [Show.Date(day), Show.Days(known)],
        _ => [never],
    };

    private static void Found(this Page page, AlternativeAnswer alternative, Review review, SourceNumbers sources)
    {
        string[] before = [.. review.Findings.Select(finding => finding.ToString())];
        Finding[] found = [.. alternative.Review.Findings.Where(finding => !before.Contains(finding.ToString()))];
        if (found.Length == 0)
        {
            return;
        }

        page.Sentence($"Findings of {alternative.Outcome.Alternative.Name}", Styles.Head, indent: 0);
        page.Findings(found, sources);
        page.BlankLine();
    }
}
