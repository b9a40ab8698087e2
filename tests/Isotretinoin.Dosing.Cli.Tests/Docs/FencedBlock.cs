namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A fenced block of a page of documentation.</summary>
internal sealed record FencedBlock(string Page, string Language, IReadOnlyList<string> Lines)
{
    /// <summary>The blocks of the README and of <c>docs</c>, in one language.</summary>
    public static IEnumerable<FencedBlock> Of(string language) => Directory
        .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Append(Repository.PathOf("README.md"))
        .Order(StringComparer.Ordinal)
        .SelectMany(BlocksOf)
        .Where(block => block.Language == language);

    private static IEnumerable<FencedBlock> BlocksOf(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, "```", i + 1);
                yield return new FencedBlock(Path.GetFileName(path), lines[i][3..], lines[(i + 1)..end]);
                i = end;
            }
        }
    }
}
