using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A CSV file of patients, read while they are planned: a header, then one patient per row. Empty rows are skipped; every other row is a
/// patient or is refused by line and column.
/// </summary>
internal sealed class CohortFile : IDisposable
{
    private const int LongestLine = 1 << 20;
    private const int RowsBetweenReports = 1_024;

    private readonly CsvReader csv;
    private readonly Action<string> say;
    private readonly HashSet<long> malformed = [];

    /// <param name="input">The file.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="say">Receives a line for each problem of a row.</param>
    public CohortFile(Stream input, string name, Action<string> say)
    {
        (Name, this.say) = (name, say);
        var options = new CsvReaderOptions
        {
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = LongestLine,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            OnMalformedRecord = record => malformed.Add(record.LineNumber),
            TrackLineNumbers = true,
            TrimInsideQuotes = true,
            TrimWhitespace = true,
        };
        csv = CsvReader.Create(input, options, leaveOpen: true);
    }

    /// <summary>The name of the file in messages.</summary>
    public string Name { get; }

    /// <summary>The rows read so far, including refused ones.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows read so far that cannot be read as a patient.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Reads the header.</summary>
    /// <returns>The columns; null when the header cannot be used, which the request records.</returns>
    public CohortColumns? ReadHeader(WeightColumnFlags flags, TypedRequest request)
    {
        try
        {
            return CohortColumns.Of(new CohortHeader(Name, csv.Headers, request), flags);
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            request.Add(Broken(problem));
            return null;
        }
    }

    /// <summary>Reads the patients.</summary>
    /// <param name="columns">The columns of the header.</param>
    /// <param name="report">Receives the bytes and rows read so far, now and then.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="WrongInputException">The file cannot be read further.</exception>
    public IEnumerable<CohortPatient> Patients(CohortColumns columns, Action<long, long> report, CancellationToken cancellation)
    {
        var row = new CohortRow(csv, columns, Refuse);
        while (ReadRow())
        {
            if (row.IsEmpty())
            {
                continue;
            }

            if (Rows++ % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                report(csv.ByteOffset, Rows);
            }

            if (malformed.Remove(csv.LineNumber))
            {
                Refuse("", "A quote is out of place. Accepted: fields in quotes as a whole, or without any.");
                Unreadable++;
            }
            else if (row.Patient() is { } patient)
            {
                yield return patient;
            }
            else
            {
                Unreadable++;
            }
        }

        report(csv.ByteOffset, Rows);
    }

    /// <summary>Reports a problem of the last row.</summary>
    /// <param name="place">The column or flag; empty for the row.</param>
    /// <param name="sentence">What is wrong.</param>
    public void Refuse(string place, string sentence) =>
        say($"{Name} line {Show.Number(csv.LineNumber)}{(place.Length == 0 ? "" : $", {place}")}: {sentence}");

    public void Dispose() => csv.Dispose();

    private bool ReadRow()
    {
        try
        {
            return csv.Read();
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            throw new WrongInputException([Broken(problem)]);
        }
    }

    private Mistake Broken(Exception problem) => Mistake.At(new Place(Name, Place.OfFiles), problem.Message);

    private static bool IsOfFile(Exception problem) => problem is CsvFormatException or IOException;
}
