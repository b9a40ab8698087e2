namespace Isotretinoin.Dosing.Cli;

/// <summary>The lines of a file that are about one patient.</summary>
internal sealed class RowGroup<T>(string id)
{
    public string Id { get; } = id;

    /// <summary>What the lines state.</summary>
    public List<T> Values { get; } = [];

    /// <summary>The number of the line of each value.</summary>
    public List<long> Lines { get; } = [];

    /// <summary>What could not be used; then the patient is left out.</summary>
    public List<string> Problems { get; } = [];
}
