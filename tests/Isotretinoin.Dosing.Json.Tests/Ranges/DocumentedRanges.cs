using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What <c>docs/ranges-and-failures.md</c> says, read from the page itself.</summary>
internal static partial class DocumentedRanges
{
    /// <summary>The page.</summary>
    public static string Page { get; } = File.ReadAllText("ranges-and-failures.md");

    /// <summary>The rows of the table under a heading, each cell by its place.</summary>
    public static IReadOnlyList<string[]> Table(string heading) =>
    [
        .. Page.Split('\n')
            .SkipWhile(line => line != $"## {heading}")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The words in the manner of code that a text has.</summary>
    public static IEnumerable<string> CodesIn(string text) => InCode().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();
}
