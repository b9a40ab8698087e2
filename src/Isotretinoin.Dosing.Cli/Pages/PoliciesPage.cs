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
        if (perDay.Target is { } target)
        {
            page.Target(target);
        }

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
        CumulativeTarget? target = answer.Request.Target;
        CumulativeDose[] ends = target is null ? [] : target.Lower == target.Upper ? [target.Lower] : [target.Lower, target.Upper];
        Table table = Columns.Table([
            "Policy", "Left is\ncounted over", "mg/kg",
            .. ends.Select(end => $"Left to\n{Show.Number(end.MilligramsPerKilogram)} mg/kg"),
            .. target is null ? Array.Empty<string>() : ["Reached on"]]);
        foreach (Progress progress in answer.Policies.Select(under => under.Progress))
        {
            IEnumerable<string>[] left =
            [
                Left(progress.MilligramsPerKilogramToLower, progress.MilligramsToLower),
                Left(progress.MilligramsPerKilogramToUpper, progress.MilligramsToUpper),
            ];
            IEnumerable<string> reached = [progress.TargetReachedOn is { } date ? Show.Date(date) : "not yet"];
            table.AddLines([
                [progress.Policy.Id],
                [$"{progress.CountedWeight}"],
                [Standing.PerKilogram(progress)],
                .. left.Take(ends.Length),
                .. target is null ? Array.Empty<IEnumerable<string>>() : [reached]]);
        }

        return table;
    }

    private static string[] Left(Ratio? milligramsPerKilogram, Ratio? milligrams) =>
        milligramsPerKilogram is { } perKilogram && milligrams is { } dose
            ? [$"{Show.PerKilogram(perKilogram)} mg/kg", Show.Milligrams(dose)]
            : [];

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
