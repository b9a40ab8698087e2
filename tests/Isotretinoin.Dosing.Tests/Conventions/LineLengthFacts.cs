namespace Isotretinoin.Dosing.Tests;

/// <summary>A line of a source is read without scrolling.</summary>
public sealed class LineLengthFacts
{
    private const int Longest = 140;

    private static readonly string Sources = Repository.PathOf("src");

    private static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Sources, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        Assert.NotEmpty(Files);
        Assert.All(Files, file => Assert.DoesNotContain(File.ReadLines(Path.Combine(Sources, file)), line => line.Length > Longest));
    }
}
