using System.Buffers;
using System.CommandLine;
using System.Text;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The weights of a file, read as they are wanted: a header, then a patient a line. Lines whose fields are all empty are passed over; every
/// other line
/// is a weight or is refused with its number.
/// </summary>
internal sealed class CsvWeights : IDisposable
{
    private const int LongestNumber = 40;
    private const int LongestLine = 1 << 20;

    private static readonly SearchValues<byte> DigitsAndPoint = SearchValues.Create("0123456789."u8);

    private readonly CsvReader csv;
    private readonly string file;
    private readonly RefusedRows refused;
    private readonly HashSet<long> malformed = [];

    public CsvWeights(Stream input, string file, WeightColumnFlags flags, ParseResult given, RefusedRows refused)
    {
        (this.file, this.refused) = (file, refused);
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
        Column = Readable(() => WeightColumn.Of(csv.Headers, file, flags, given));
    }

    public WeightColumn Column { get; }

    /// <summary>The rows read so far, the refused ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows read so far that hold no weight that can be used.</summary>
    public long Unreadable { get; private set; }

    /// <summary>The bytes read so far.</summary>
    public long BytesRead => csv.ByteOffset;

    /// <summary>Reads the next rows that hold a weight in place of those before.</summary>
    /// <param name="rows">Receives the rows.</param>
    /// <param name="most">How many rows are read at most.</param>
    /// <returns>Whether there may be more; false at the end of the file.</returns>
    /// <exception cref="WrongInputException">The file cannot be read on.</exception>
    public bool Read(List<CohortRow> rows, int most)
    {
        rows.Clear();
        while (rows.Count < most)
        {
            if (!Readable(csv.Read))
            {
                return false;
            }

            if (!IsEmpty())
            {
                Add(rows);
            }
        }

        return true;
    }

    public void Dispose() => csv.Dispose();

    private void Add(List<CohortRow> rows)
    {
        Rows++;
        if (WhyNot(out BodyWeight weight) is { } reason)
        {
            Unreadable++;
            refused.Add(csv.LineNumber, reason);
        }
        else
        {
            rows.Add(new CohortRow(csv.LineNumber, weight));
        }
    }

    private bool IsEmpty()
    {
        for (int i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }

    private string? WhyNot(out BodyWeight weight)
    {
        weight = default;
        if (malformed.Remove(csv.LineNumber))
        {
            return "a quote is out of place. Accepted: fields in quotes as a whole, or without any.";
        }

        if (csv.FieldCount != Column.Columns)
        {
            return $"read {(csv.FieldCount == 1 ? "1 field" : $"{Show.Whole(csv.FieldCount)} fields")}. Accepted: {Show.Whole(Column.Columns)}, as many as the header has.";
        }

        WeightUnit? unit = Column.Unit;
        if (Column.UnitPlace is { } place && (unit = WeightUnit.Find(csv.GetSpan(place))) is null)
        {
            return $"{Column.UnitName}: read {Quoted(csv.GetSpan(place))}. Accepted: {string.Join(", ", WeightUnit.Names)}.";
        }

        ReadOnlySpan<byte> number = csv.GetSpan(Column.Place);
        return TryRead(number, unit!, out weight)
            ? null
            : $"{Column.Name}: read {Quoted(number)}. Accepted: a number in {unit} such as 64.3, {BodyWeight.Accepted}.";
    }

    // Digits and a point alone, so that what stands in the field cannot bring a unit of its own.
    private static bool TryRead(ReadOnlySpan<byte> number, WeightUnit unit, out BodyWeight weight)
    {
        weight = default;
        if (number.Length > LongestNumber || number.ContainsAnyExcept(DigitsAndPoint))
        {
            return false;
        }

        Span<char> text = stackalloc char[number.Length + 1 + unit.Id.Length];
        int length = Encoding.ASCII.GetChars(number, text);
        text[length] = ' ';
        unit.Id.CopyTo(text[(length + 1)..]);
        return BodyWeight.TryParse(text, provider: null, out weight);
    }

    private T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is CsvFormatException or IOException)
        {
            throw new WrongInputException(file, problem.Message);
        }
    }

    private static string Quoted(ReadOnlySpan<byte> field) => WrongInputException.Quoted(Encoding.UTF8.GetString(field));
}
