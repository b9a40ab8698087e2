using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a course under way under every weight policy, side by side.</summary>
internal static class PoliciesPage
{
    public static void EveryPolicy(this Page page, ProgressAnswer answer)
    {
        // The weights of each day's own policy are those of the days.
        Progress perDay = answer.Policies[^1].Progress;
        page.Sentence($"As of {Show.Date(perDay.AsOf)}, under every weight policy");
        page.Target(perDay.Target);
        page.BlankLine();
        page.History(perDay, "Weight\nthen");
        page.Sentence($"Taken: {Standing.Milligrams(perDay)}, on {Show.Days(perDay.DosingDays)}.");
        page.Sentence(Standing.Missed(perDay));
        page.BlankLine();
        page.Table(Rows(answer));
        page.BlankLine();
        foreach (ProgressUnderPolicy under in answer.Policies.Where(each => each.Projection is not null))
        {
            page.Sentence($"{under.Policy}", Styles.Head, indent: 0);
            foreach (string sentence in Standing.Of(answer.Request, under))
            {
                page.Sentence(sentence, Style.Plain, indent: 2);
            }

            page.BlankLine();
        }

        foreach (ProgressUnderPolicy under in answer.Policies)
        {
            page.Working($"Working, {under.Policy}", under.Derivation);
            page.Working($"Working of the projection, {under.Policy}", under.ProjectionDerivation);
        }

        page.Partial(answer);
        page.Review(answer.Review);
    }

    private static Table Rows(ProgressAnswer answer)
    {
        CumulativeTarget target = answer.Request.Target;
        bool isBand = target.Lower != target.Upper;
        Table table = Columns.Table([
            "Policy", "Left is\ncounted over", "mg/kg", $"Left to\n{Number(target.Lower)} mg/kg",
            .. isBand ? [$"Left to\n{Number(target.Upper)} mg/kg"] : Array.Empty<string>(), "Reached on"]);
        foreach (Progress progress in answer.Policies.Select(under => under.Progress))
        {
            string[] upper = Left(progress.MilligramsPerKilogramToUpper, progress.MilligramsToUpper);
            table.AddLines([
                [progress.Policy.Id],
                [$"{progress.CountedWeight}"],
                [Show.PerKilogram(progress.MilligramsPerKilogram, target.Lower)],
                Left(progress.MilligramsPerKilogramToLower, progress.MilligramsToLower),
                .. isBand ? [upper] : Array.Empty<string[]>(),
                [progress.TargetReachedOn is { } date ? Show.Date(date) : "not yet"]]);
        }

        return table;
    }

    private static string Number(CumulativeDose end) => Show.Number(end.MilligramsPerKilogram);

    private static string[] Left(Ratio milligramsPerKilogram, Ratio milligrams) =>
        [$"{Show.PerKilogram(milligramsPerKilogram)} mg/kg", Show.Milligrams(milligrams)];

    /// <summary>The findings that hold under some policies only.</summary>
    private static void Partial(this Page page, ProgressAnswer answer)
    {
        foreach (Finding finding in answer.Review.Findings)
        {
            if (answer.PoliciesOf(finding) is { } some && some.Length < answer.Policies.Length)
            {
                page.Sentence($"Only under {string.Join(", ", some)}: {finding.Code}. {finding.Sentence}");
            }
        }
    }
}
