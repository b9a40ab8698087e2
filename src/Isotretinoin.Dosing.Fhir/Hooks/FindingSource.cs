namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// Where the rule of a finding was read, as Markdown: the title with its address, the section, the grade, and the guideline with its
/// edition. Rules are few, so what was made before is kept for a fixed number of them; one more takes the place of another.
/// </summary>
internal static class FindingSource
{
    private const int Places = 256;

    private static readonly Kept?[] Before = new Kept?[Places];

    /// <summary>The source of a finding's rule, in brackets.</summary>
    public static string Of(Finding finding)
    {
        ref Kept? place = ref Before[HashCode.Combine(finding.Rule, finding.Guideline) & (Places - 1)];
        Kept? kept = place;
        if (kept is null || kept.Rule != finding.Rule || kept.Guideline != finding.Guideline)
        {
            place = kept = new Kept(finding.Rule, finding.Guideline, Made(finding.Rule.Source, finding.Guideline));
        }

        return kept.Text;
    }

    private static string Made(Citation source, Guideline guideline)
    {
        using var text = new CardMarkdown();
        text.Append(" (");
        if (SourceAddress.Of(source) is { } address && address.AsSpan().IndexOfAny('(', ')', ' ') < 0)
        {
            text.Append("[").AppendShown(source.Title).Append("](").Append(address).Append(")");
        }
        else
        {
            text.AppendShown(source.Title);
        }

        if (source.Section.Length > 0)
        {
            text.Append(", ").AppendShown(source.Section);
        }

        return text.Append(", ").Append(source.Grade.Id).Append("; ").AppendShown(guideline.Id).Append(" ")
            .AppendShown(guideline.Edition).Append(")\n").ToString();
    }

    /// <summary>A rule and its source, which another thread sees whole or not at all.</summary>
    private sealed record Kept(Rule Rule, Guideline Guideline, string Text);
}
