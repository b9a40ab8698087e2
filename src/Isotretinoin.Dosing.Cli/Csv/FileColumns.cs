using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of a file by the names of the help, which flags may map to others. Every other column is refused.</summary>
internal sealed class FileColumns
{
    private readonly Dictionary<string, FileColumn> columns = new(StringComparer.Ordinal);

    /// <param name="csv">The file.</param>
    /// <param name="known">The names of the help.</param>
    /// <param name="mapped">The columns in the file of some of them.</param>
    /// <param name="request">Receives the mistakes of the header.</param>
    /// <param name="ignoreName">The flag for columns to ignore.</param>
    public FileColumns(
        CsvFile csv, ImmutableArray<string> known, Dictionary<string, string> mapped, TypedRequest request, string ignoreName)
    {
        var named = known.ToDictionary(column => column, column => mapped.GetValueOrDefault(column, column), StringComparer.Ordinal);
        foreach ((string column, string name) in named)
        {
            if (csv.Find(name) is { } place)
            {
                columns.Add(column, new FileColumn(name, place));
            }
            else if (mapped.ContainsKey(column))
            {
                request.Add(Mistake.At(csv.Header, $"There is no column {WrongInputException.Quoted(name)} for {column}. Accepted: a "
                    + "name of the header."));
            }
        }

        HashSet<int> read = [.. columns.Values.Select(column => column.Place)];
        string[] unknown = [.. csv.Names.Where((name, place) => name is { Length: > 0 } && !read.Contains(place)).OfType<string>()];
        if (unknown.Length > 0)
        {
            request.Add(CsvFlags.NotRead(csv.Header, unknown, $"a header of {string.Join(", ", named.Values)}, each once", ignoreName));
        }
    }

    /// <summary>Whether the file has a column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>A column; null when the file does not have it.</summary>
    public FileColumn? Find(string column) => columns.GetValueOrDefault(column);
}
