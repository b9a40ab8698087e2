using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A CSV file by RFC 4180, read line by line: a header, then lines with as many fields. Lines of empty fields, as spreadsheets leave them,
/// are skipped.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private const int LongestLine = 1 << 20;
    private const int PlacesOfLine = 64;

    private readonly TypedRequest request;
    private readonly CsvReader csv;
    private readonly string[] header;
    private readonly long headerLine;
    private readonly int unnamed;
    private readonly Dictionary<long, CsvMalformedRecord> malformed = [];

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="input">The file, which stays open.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="flags">How it is read.</param>
    /// <param name="request">The request of the file; receives the mistakes of the header.</param>
    /// <exception cref="WrongInputException">The file cannot be read.</exception>
    public CsvFile(Stream input, string name, CsvFlags flags, TypedRequest request)
    {
        (Name, this.request) = (name, request);
        IsDecimalComma = flags.IsDecimalComma(request.Given);
        var options = new CsvReaderOptions
        {
            MaxRecordSize = LongestLine,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            OnMalformedRecord = record => malformed.TryAdd(record.LineNumber, record),
            TrackLineNumbers = true,
            TrimInsideQuotes = true,
            TrimWhitespace = true,
        };
        csv = CsvReader.Create(input, options, leaveOpen: true);
        header = Read(() => csv.Headers.Select(header => header.Trim()).ToArray());
        headerLine = Math.Max(1, csv.LineNumber);
        foreach (CsvMalformedRecord misquoted in malformed.Values.Where(record => record.RecordNumber == 1))
        {
            Place column = Header with
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{Header.Name}, column {ColumnOf(misquoted.RawRecord) + 1}"),
            };
            throw request.Wrong([Mistake.At(column, Misquoted(misquoted))]);
        }

        if (Array.Exists(header, column => column.Contains('\0', StringComparison.Ordinal)))
        {
            throw request.Wrong(
                [Mistake.At(Header, "Looks like UTF-16 without a byte order mark. Accepted: UTF-8, or UTF-16 with its mark.")]);
        }

        HashSet<int> ignored = flags.Ignored(request, name, header);
        Names = [.. header.Select((column, place) => ignored.Contains(place) ? null : column)];
        unnamed = Names.IndexOf("");
    }

    /// <summary>The name of the file in messages.</summary>
    public string Name { get; }

    /// <summary>The names of the columns; null for an ignored column, empty for one without a name.</summary>
    public ImmutableArray<string?> Names { get; }

    /// <summary>Whether numbers have a decimal comma.</summary>
    public bool IsDecimalComma { get; }

    /// <summary>The number of the current line, from 1.</summary>
    public long LineNumber => csv.LineNumber;

    /// <summary>The bytes read before the current line.</summary>
    public long BytesRead => csv.ByteOffset;

    /// <summary>The place of the header.</summary>
    public Place Header => new(PlaceOf(headerLine, ""), Place.OfFiles);

    /// <summary>The place of the current line: <c>history.csv line 3</c>.</summary>
    public Place Line => PlaceOf("");

    /// <summary>Whether the file is one column of numbers with decimal commas, which then do not separate fields.</summary>
    private bool HasOneColumnOfCommas => IsDecimalComma && Names.Length == 1;

    /// <summary>Advances to the next non-empty line.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="WrongInputException">The file cannot be read further.</exception>
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

    /// <summary>The mistake in the quotes or the number of fields of the line; null when there is none.</summary>
    /// <exception cref="WrongInputException">A quote is never closed, so that the rest of the file is unreadable.</exception>
    public Mistake? Fault()
    {
        if (malformed.Count > 0 && malformed.Remove(csv.LineNumber, out CsvMalformedRecord record))
        {
            var misquoted = Mistake.At(PlaceOf(NameOf(ColumnOf(record.RawRecord))), Misquoted(record));
            return record.Reason == CsvMalformedReason.UnterminatedQuote ? throw request.Wrong([misquoted]) : misquoted;
        }

        if (csv.FieldCount != Names.Length && !HasOneColumnOfCommas)
        {
            string read = csv.FieldCount == 1 ? "1 field" : $"{Show.Whole(csv.FieldCount)} fields";
            return Mistake.At(Line, $"Read {read}. Accepted: {Show.Whole(Names.Length)}, as many as the header has.");
        }

        return unnamed >= 0 && !csv.IsEmpty(unnamed)
            ? Mistake.At(PlaceOf(NameOf(unnamed)), "Stands in a column without a name. Accepted: nothing there, or a name in the header.")
            : null;
    }

    /// <summary>The index of a column by name, ignoring case; null when it is missing or ignored.</summary>
    public int? Find(string column)
    {
        int place = Names.IndexOf(column);
        for (int other = 0; place < 0 && other < Names.Length; other++)
        {
            place = Names[other] is { } name && CsvFlags.IsNamed(name, column) ? other : -1;
        }

        return place < 0 ? null : place;
    }

    /// <summary>A field of the line; empty when the line is too short.</summary>
    public string Text(int place) => HasOneColumnOfCommas && csv.FieldCount > 1
        ? string.Join(',', Enumerable.Range(0, csv.FieldCount).Select(csv.GetString))
        : csv.GetString(place);

    /// <summary>Whether a field of the line is empty.</summary>
    public bool IsEmpty(int place) => csv.IsEmpty(place);

    /// <summary>A field of the line and its place; null when it is empty or has no column.</summary>
    public StatedText? Field(string column) =>
        Find(column) is { } place && !csv.IsEmpty(place) ? new StatedText(Text(place), PlaceOf(column)) : null;

    /// <summary>A form of numbers with the decimal sign of this file.</summary>
    public TextForm Numbers(TextForm form) =>
        IsDecimalComma ? NumberText.WithComma(form) : form.Hinting($"; a decimal comma only with {CsvFlags.DecimalCommaName}");

    /// <summary>The place of a column of the line, or of a flag: <c>history.csv line 3, mg</c>.</summary>
    public Place PlaceOf(string column)
    {
        long rank = Place.OfFiles + (csv.LineNumber * PlacesOfLine) + Math.Min((Find(column) ?? -1) + 1, PlacesOfLine - 1);
        return new Place(PlaceOf(csv.LineNumber, column), (int)Math.Min(rank, Place.OfMissing - 1));
    }

    /// <summary>The name of the place of a column of any line; an empty column is the line.</summary>
    public string PlaceOf(long line, string column) =>
        FormattableString.Invariant($"{Name} line {line}{(column.Length == 0 ? "" : ", ")}{column}");

    public void Dispose() => csv.Dispose();

    private static string Misquoted(CsvMalformedRecord record) => record.Reason == CsvMalformedReason.UnterminatedQuote
        ? "A quote is opened and never closed. Accepted: fields in quotes as a whole, or without any."
        : "A quote is out of place. Accepted: fields in quotes as a whole, or without any.";

    private string NameOf(int place) => place < header.Length && header[place] is { Length: > 0 } name
        ? name
        : string.Create(CultureInfo.InvariantCulture, $"column {place + 1}");

    /// <summary>The index of the field with wrong quotes: the number of correct fields before it.</summary>
    private int ColumnOf(string line)
    {
        string separator = Regex.Escape($"{csv.Separator}");
        string wellFormed = $"^(?<field>(?>[ \\t]*(\"([^\"]|\"\")*\"[ \\t]*|[^\"{separator}]*){separator}))*";
        return Regex.Match(line, wellFormed, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant).Groups["field"].Captures.Count;
    }

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
