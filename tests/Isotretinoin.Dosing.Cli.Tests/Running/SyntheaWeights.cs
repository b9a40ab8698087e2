namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>
/// Body weights of synthetic patients, written with up to 16 digits: the whole file where it stands beside the working copy, else the sample of
/// 50 that the tests carry (<c>Data/NOTICE.md</c>).
/// </summary>
internal static class SyntheaWeights
{
    private static readonly string WholeFile = Repository.PathOf("../shared/data/synthea-weights.csv");

    /// <summary>The weights in kg, as they are written.</summary>
    public static string[] InKilograms { get; } =
    [
        .. File.ReadLines(File.Exists(WholeFile) ? WholeFile : Path.Combine(AppContext.BaseDirectory, "Data", "synthea-weights-sample.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(row => row[4] == "kg" ? row[3] : throw new InvalidDataException($"A weight is in {row[4]}.")),
    ];
}
