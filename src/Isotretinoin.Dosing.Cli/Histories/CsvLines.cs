using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The lines of a history file. Lines whose fields are all empty, as spreadsheets leave them, are passed over.</summary>
internal static class CsvLines
{
    private static readonly CsvReaderOptions Options = new()
    {
        AllowLineBreaksInQuotes = false,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
        TrackLineNumbers = true,
        TrimInsideQuotes = true,
        TrimWhitespace = true,
    };

    /// <exception cref="WrongInputException">The header cannot be used.</exception>
    public static IReadOnlyList<CsvLine> Read(byte[] utf8, string file)
    {
        using var csv = CsvReader.Create(utf8, Options);
        var columns = CsvColumns.Of(csv, file);
        var lines = new List<CsvLine>();
        while (csv.Read())
        {
            string[] fields = csv.Current.ToArray();
            if (!Array.TrueForAll(fields, field => field.Length == 0))
            {
                lines.Add(new CsvLine(file, csv.LineNumber, columns, fields));
            }
        }

        return lines;
    }
}
