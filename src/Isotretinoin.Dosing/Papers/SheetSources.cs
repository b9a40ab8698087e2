namespace Isotretinoin.Dosing;

/// <summary>The sources of a sheet, each once, numbered in the order in which they are first named.</summary>
internal sealed class SheetSources
{
    private readonly List<string> sources = [];

    /// <summary>The number of a source, in brackets.</summary>
    public string Number(Citation source)
    {
        string text = source.ToString();
        int place = sources.IndexOf(text);
        if (place < 0)
        {
            place = sources.Count;
            sources.Add(text);
        }

        return $"({CountText.Number(place + 1)})";
    }

    /// <summary>The list, with its heading.</summary>
    public IEnumerable<SheetPart> List()
    {
        yield return SheetPart.Heading("Where this comes from");
        for (int place = 0; place < sources.Count; place++)
        {
            yield return SheetPart.Item($"({CountText.Number(place + 1)}) {sources[place]}");
        }
    }
}
