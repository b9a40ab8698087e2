namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A fenced block of a page of documentation.</summary>
internal sealed record FencedBlock(string Page, string Language, IReadOnlyList<string> Lines)
{
    /// <summary>The blocks of every page, in one language.</summary>
    public static IEnumerable<FencedBlock> Of(string language) => DocumentedPages.All
        .SelectMany(BlocksOf)
        .Where(block => block.Language == language);

    private static IEnumerable<FencedBlock> BlocksOf(string page)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(page));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, "```", i + 1);
                yield return new FencedBlock(page, lines[i][3..], lines[(i + 1)..end]);
                i = end;
            }
        }
    }
}
