using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>The body weight of a synthetic patient, in kg as it is written: with up to 16 digits (<c>NOTICE.md</c>).</summary>
public sealed record SyntheaWeight(string Patient, DateOnly Born, DateOnly Weighed, string Kilograms)
{
    private const string FileName = "synthea-weights.csv";

    /// <summary>The sample that the tests carry.</summary>
    public static IReadOnlyList<SyntheaWeight> Sample { get; } = Read(Path.Combine(AppContext.BaseDirectory, "Vectors", FileName));

    /// <summary>All of them, where the whole file stands in <c>shared/data</c> beside the working copy; else the sample.</summary>
    public static IReadOnlyList<SyntheaWeight> All { get; } = WholeFile() is { } whole ? Read(whole) : Sample;

    private static SyntheaWeight[] Read(string path) =>
    [
        .. from line in File.ReadLines(path).Skip(1)
           let row = line.Split(',')
           select row[4] == "kg" ? new SyntheaWeight(row[0], Date(row[1]), Date(row[2]), row[3]) : throw new InvalidDataException($"A weight is in {row[4]}."),
    ];

    private static string? WholeFile()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string whole = Path.Combine(folder.FullName, "shared", "data", FileName);
            if (File.Exists(whole))
            {
                return whole;
            }
        }

        return null;
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
