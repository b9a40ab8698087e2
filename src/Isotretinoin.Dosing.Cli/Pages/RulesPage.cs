using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of <c>rules</c>: guidelines with their rules and statements, disputes, evidence, and the sources.</summary>
internal static class RulesPage
{
    public static void Rules(this Page page, RulesAnswer answer)
    {
        var sources = new SourceNumbers();
        foreach (Guideline edition in answer.Editions)
        {
            page.Sentence($"{edition}: {edition.Title}", Styles.Head, indent: 0);
            GuidelineEntry[] entries = [.. answer.Entries.Where(entry => entry.Guideline == edition)];
            if (entries.Length == 0)
            {
                page.Sentence(
                    $"{Count(edition.Rules.Length, "rule")}, {Count(edition.Statements.Length, "statement")}", Style.Plain, indent: 2);
            }

            page.Entries("Rules, which a review checks", [.. entries.Where(entry => entry.Rule is not null)], sources);
            page.Entries("Statements, which a review cannot check", [.. entries.Where(entry => entry.Statement is not null)], sources);
            page.BlankLine();
        }

        page.Disputes(answer, sources);
        page.Evidence(answer);
        sources.WriteTo(page);
        page.Sentence("A rule is applied only when its guideline is named; those of 'always' in every review. The prescriber decides.");
        page.Grades(answer.Entries.SelectMany(entry => new[] { entry.Source, entry.NumbersSource })
            .Concat(answer.Disputes.SelectMany(dispute => dispute.Positions).SelectMany(position => position.Sources))
            .Concat(answer.Evidence.SelectMany(topic => topic.Sources))
            .Select(source => source.Grade));
    }

    /// <summary>The meaning of each grade that was shown.</summary>
    public static void Grades(this Page page, IEnumerable<EvidenceGrade> shown)
    {
        EvidenceGrade[] grades = [.. EvidenceGrade.All.Where(shown.Contains)];
        if (grades.Length > 0)
        {
            page.Sentence($"{string.Join("; ", grades.Select(grade => $"{grade}: {grade.Meaning}"))}.");
        }
    }

    private static void Entries(this Page page, string title, ImmutableArray<GuidelineEntry> entries, SourceNumbers sources)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        page.Sentence(title, Style.Plain, indent: 2);
        foreach (GuidelineEntry entry in entries)
        {
            page.Sentence($"{entry.Id} {sources.Of(entry.Source)}", Styles.Head, indent: 4);
            page.Sentence(entry.Sentence, Style.Plain, indent: 6);
            if (!entry.Numbers.IsEmpty)
            {
                page.Sentence($"Numbers: {string.Join("; ", entry.Numbers)}.", Styles.Quiet, indent: 6);
            }

            foreach (string line in Beside(entry, sources))
            {
                page.Sentence(line, Styles.Quiet, indent: 6);
            }
        }
    }

    private static IEnumerable<string> Beside(GuidelineEntry entry, SourceNumbers sources)
    {
        if (entry.NumbersSource != entry.Source)
        {
            yield return $"Source of the numbers: {sources.Of(entry.NumbersSource)}.";
        }

        if (entry.Rule is { } rule)
        {
            yield return $"Finding: {rule.Severity} {rule.FindingCode}{(rule.Formulation is { } about ? $", {about}" : "")}.";
        }

        if (!entry.Disputes.IsEmpty)
        {
            yield return $"Disputed: {string.Join(", ", entry.Disputes)}.";
        }
    }

    private static void Disputes(this Page page, RulesAnswer answer, SourceNumbers sources)
    {
        if (answer.Disputes.IsEmpty)
        {
            return;
        }

        page.Sentence("Where sources disagree; none is chosen", Styles.Head, indent: 0);
        foreach (Dispute dispute in answer.Disputes)
        {
            page.Sentence($"{dispute}: {dispute.Question}", Styles.Head, indent: 2);
            foreach (DisputedPosition position in dispute.Positions)
            {
                page.Sentence($"{position} {string.Concat(position.Sources.Select(sources.Of))}", Style.Plain, indent: 4);
                if (!position.Rules.IsEmpty)
                {
                    page.Sentence(string.Join(", ", position.Rules), Styles.Quiet, indent: 6);
                }
            }
        }

        page.BlankLine();
    }

    private static void Evidence(this Page page, RulesAnswer answer)
    {
        foreach (EvidenceTopic topic in answer.Evidence)
        {
            page.Sentence($"{topic}: {topic.Subject}", Styles.Head, indent: 0);
            foreach (Citation source in topic.Sources)
            {
                page.Sentence(source.ToString(), Style.Plain, indent: 2);
                page.Sentence($"Does not show: {source.DoesNotShow}", Styles.Quiet, indent: 4);
            }

            page.BlankLine();
        }
    }

    private static string Count(int count, string noun) => $"{Show.Whole(count)} {noun}{(count == 1 ? "" : "s")}";
}
