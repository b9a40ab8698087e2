using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What <c>docs/contract.md</c> and the pages that go on with it say, read from the pages themselves.</summary>
internal static partial class DocumentedContract
{
    private static readonly string Page = File.ReadAllText("contract.md");

    private static readonly string Errors = File.ReadAllText("contract-errors.md");

    private static readonly string[] Pages =
        [Page, Errors, File.ReadAllText("contract-plan.md"), File.ReadAllText("contract-ends.md"), File.ReadAllText("contract-ways.md"), File.ReadAllText("contract-progress.md"), File.ReadAllText("contract-review.md"), File.ReadAllText("contract-cohort.md"), File.ReadAllText("contract-audit.md"), File.ReadAllText("contract-rules.md")];

    /// <summary>The examples: request and response by turns.</summary>
    public static IReadOnlyList<(string Request, JsonObject Response)> Examples { get; } =
        [.. Pages.SelectMany(page => Blocks().Matches(page)).Select(m => m.Groups[1].Value).Chunk(2).Select(pair => (pair[0], JsonNode.Parse(pair[1])!.AsObject()))];

    /// <summary>The codes of the table of errors.</summary>
    public static IReadOnlySet<string> ErrorCodes { get; } =
        Codes().Matches(Errors).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^\| `([a-z-]+\.[a-z-]+)`", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
