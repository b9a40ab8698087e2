using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>The files of <c>Data</c>.</summary>
internal static class DataFiles
{
    /// <summary>The text of a file.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", path));

    /// <summary>The bytes of every JSON file, and of each line of the others.</summary>
    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.ndjson", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Encoding.UTF8.GetBytes),
    ];
}
