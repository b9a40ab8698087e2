using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The lines of a history file. Empty lines, as spreadsheets leave them, are skipped.</summary>
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

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="request">Receives mistakes in the header.</param>
    /// <returns>The lines; null when the header cannot be used.</returns>
    public static IReadOnlyList<CsvLine>? Read(byte[] utf8, string file, TypedRequest request)
    {
        using var csv = CsvReader.Create(utf8, Options);
        var columns = CsvColumns.Of(csv, file, out var mistakes);
        foreach (Mistake mistake in mistakes)
        {
            request.Add(mistake);
        }

        if (!mistakes.IsEmpty)
        {
            return null;
        }

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
