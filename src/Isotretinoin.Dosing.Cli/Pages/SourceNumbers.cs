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
