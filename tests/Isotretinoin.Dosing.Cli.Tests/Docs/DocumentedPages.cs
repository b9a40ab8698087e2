namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The pages of documentation: those of <c>docs</c> and its folders, and those at the root.</summary>
internal static class DocumentedPages
{
    /// <summary>Paths from the root of the repository, such as <c>docs/verification/fuzzing.md</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
