using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A file of CSV, read line by line: a header, then lines of as many fields. Lines whose fields are all empty, as spreadsheets leave them,
/// are passed over.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private const int LongestLine = 1 << 20;
    private const int PlacesOfLine = 64;

    private readonly CsvReader csv;
    private readonly HashSet<long> malformed = [];

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="input">The file, which stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="WrongInputException">The file cannot be read.</exception>
    public CsvFile(Stream input, string name)
    {
        Name = name;
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
        Names = Read(() => csv.Headers.Select(header => header.Trim()).ToImmutableArray());
    }

    /// <summary>What messages call the file.</summary>
    public string Name { get; }

    /// <summary>The columns by their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The names of the columns as a message lists them.</summary>
    public string Listed => WrongInputException.Excerpt(string.Join(", ", Names));

    /// <summary>The bytes that were read before the line at which the reader stands.</summary>
    public long BytesRead => csv.ByteOffset;

    /// <summary>The place of the header.</summary>
    public Place Header => new($"{Name} line 1", Place.OfFiles);

    /// <summary>The line at which the reader stands, as a message names it: <c>history.csv line 3</c>.</summary>
    public Place Line => PlaceOf("");

    /// <summary>What is wrong with the line as a whole; null when it has as many fields as the header.</summary>
    public string? Fault => malformed.Remove(csv.LineNumber) ? "A quote is out of place. Accepted: fields in quotes as a whole, or without any."
        : csv.FieldCount == Names.Length ? null
        : $"Read {(csv.FieldCount == 1 ? "1 field" : $"{Show.Whole(csv.FieldCount)} fields")}. Accepted: {Show.Whole(Names.Length)}, as many as "
            + "the header has.";

    /// <summary>Goes to the next line that has a field.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="WrongInputException">The file cannot be read on.</exception>
    public bool ReadLine()
    {
        while (Read(csv.Read))
        {
            for (int place = 0; place < csv.FieldCount; place++)
            {
                if (!csv.IsEmpty(place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A field of the line as text; empty when the line has none there.</summary>
    public string Text(int place) => csv.GetString(place);

    /// <summary>A field of the line as bytes of UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int place) => csv.GetSpan(place);

    /// <summary>Whether a field of the line is empty.</summary>
    public bool IsEmpty(int place) => csv.IsEmpty(place);

    /// <summary>A field of the line and where it stands; null when it is empty, or the file has no such column.</summary>
    public StatedText? Field(string column) =>
        Names.IndexOf(column) is >= 0 and var place && !csv.IsEmpty(place) ? new StatedText(Text(place), PlaceOf(column)) : null;

    /// <summary>A column of the line, or a flag that the line is about, as a message names it: <c>history.csv line 3, mg</c>.</summary>
    public Place PlaceOf(string column)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{Name} line {csv.LineNumber}");
        long rank = Place.OfFiles + (csv.LineNumber * PlacesOfLine) + Math.Min(Names.IndexOf(column) + 1, PlacesOfLine - 1);
        return new Place(column.Length == 0 ? name : $"{name}, {column}", (int)Math.Min(rank, Place.OfMissing - 1));
    }

    public void Dispose() => csv.Dispose();

    private T Read<T>(Func<T> reading)
    {
        try
        {
            return reading();
        }
        catch (Exception problem) when (problem is CsvFormatException or IOException)
        {
            throw new WrongInputException([Mistake.At(new Place(Name, Place.OfFiles), problem.Message)]);
        }
    }
}
