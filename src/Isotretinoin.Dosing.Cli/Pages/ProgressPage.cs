using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a course under way.</summary>
internal static class ProgressPage
{
    public static void Progress(this Page page, ProgressAnswer answer)
    {
        Progress progress = answer.Progress;
        page.Sentence(
            $"As of {Show.Date(progress.AsOf)}, weight policy {progress.Policy}; what is left is counted over {progress.CountedWeight}");
        page.Target(progress.Target, progress.CountedWeight);
        page.BlankLine();
        if (progress.Stretches().IsEmpty)
        {
            page.Sentence("No dose is stated up to then.");
        }
        else
        {
            page.Table(Stretches(progress));
        }

        page.BlankLine();
        if (progress.Target is { } target)
        {
            page.Bar(new CourseBar(progress.MilligramsPerKilogram, target));
            page.BlankLine();
        }

        foreach (string sentence in Standing.Of(progress).Concat(answer is { Projection: { } projection, Request.NextDose: { } dose }
            ? Standing.Of(projection, dose, answer.Request.NextPattern)
            : []))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        page.Working("Working", answer.Derivation);
        page.Working("Working of the projection", answer.ProjectionDerivation);
        page.Review(answer.Review);
    }

    private static void Bar(this Page page, CourseBar bar)
    {
        page.Line((bar.Taken, Styles.Taken), (bar.Left, Styles.Quiet));
        page.Line((bar.Scale, Style.Plain));
    }

    /// <summary>The history up to the as-of date: a row per dose and, if each day has its own weight, per weight.</summary>
    private static Table Stretches(Progress progress)
    {
        Table table = Columns.Table("From", "To", "A dosing day", "Counted\nover", "Dosing\ndays", "Missed", "In\npart");
        foreach (Stretch stretch in progress.Stretches())
        {
            table.AddLines(
                [Show.Date(stretch.First)],
                [Show.Date(stretch.Last)],
                Dose(stretch.Period),
                [$"{Show.Number(stretch.Weight.Kilograms)} kg"],
                [Show.Whole(stretch.DaysAsStated + stretch.MissedDays + stretch.PartialDays)],
                Missed(stretch),
                [Show.Whole(stretch.PartialDays)]);
        }

        return table;
    }

    private static IEnumerable<string> Dose(DosePeriod period)
    {
        yield return $"{Show.Number(period.Dose.Milligrams)} mg {period.Formulation}";
        if (!period.Pattern.IsDaily)
        {
            yield return period.Pattern.NeedsDate ? period.Pattern.ToString()
                : period.Pattern.Days == 2 ? period.Pattern.InWords
                : $"on {Show.Whole(period.Pattern.DosingDays)} of {Show.Days(period.Pattern.Days)}";
        }
    }

    private static IEnumerable<string> Missed(Stretch stretch)
    {
        yield return Show.Whole(stretch.MissedDays);

        // Undated misses belong to the whole period, and count once it is over.
        if (stretch.Period.MissedDays > 0 && stretch.Last == stretch.Period.Last)
        {
            yield return $"{Show.Whole(stretch.Period.MissedDays)} undated";
        }
    }
}
