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
            page.Table(StretchTable.Of(progress));
        }

        page.BlankLine();
        page.Bar(new CourseBar(progress.MilligramsPerKilogram, progress.Target));
        page.BlankLine();
        bool goesOn = answer is { Projection: not null, Request: { NextDose: not null, NextPattern: not null } };
        foreach (string sentence in Standing.Of(progress).Concat(goesOn
            ? Standing.Of(answer.Projection!, answer.Request.NextDose!.Value, answer.Request.NextPattern!)
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
}
