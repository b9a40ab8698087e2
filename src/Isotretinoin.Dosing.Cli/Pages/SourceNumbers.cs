namespace Isotretinoin.Dosing.Cli;

/// <summary>The sources of a page, cited by number and listed once at the end.</summary>
internal sealed class SourceNumbers
{
    private readonly List<string> sources = [];

    /// <summary>The number of a source: <c>[1]</c>.</summary>
    public string Of(Citation source)
    {
        string text = source.ToString();
        int place = sources.IndexOf(text);
        if (place < 0)
        {
            place = sources.Count;
            sources.Add(text);
        }

        return Numbered(place);
    }

    /// <summary>The rule of a finding with the number of its source, and of the source of its numbers if different.</summary>
    public string RuleOf(Finding finding)
    {
        Rule rule = finding.Rule;
        string numbers = rule.NumbersSource == rule.Source ? "" : $", its numbers {Of(rule.NumbersSource)}";
        return $"{rule.Id} {Of(rule.Source)}{numbers}";
    }

    /// <summary>Lists the sources; nothing when none was cited.</summary>
    public void WriteTo(Page page)
    {
        for (int place = 0; place < sources.Count; place++)
        {
            page.Sentence($"{Numbered(place)} {sources[place]}", Styles.Quiet, indent: 2);
        }
    }

    private static string Numbered(int place) => $"[{Show.Whole(place + 1)}]";
}
