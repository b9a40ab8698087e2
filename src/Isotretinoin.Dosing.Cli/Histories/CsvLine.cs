using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>One line of a history file after its header.</summary>
internal sealed class CsvLine(string file, long number, CsvColumns columns, IReadOnlyList<string> fields)
{
    /// <summary>The place of the line: <c>history.csv line 3</c>.</summary>
    public Place Place { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"{file} line {number}"), Place.OfFiles + ((int)number * (CsvColumns.All.Length + 1)));

    /// <summary>The mistake of the line as a whole; null when it has as many fields as the header.</summary>
    public Mistake? Fault => fields.Count == columns.Count
        ? null
        : Mistake.At(
            Place,
            $"Read {(fields.Count == 1 ? "1 field" : $"{Show.Whole(fields.Count)} fields")}. Accepted: {Show.Whole(columns.Count)}, "
                + "as many as the header has.");

    /// <summary>The place of a field: <c>history.csv line 3, mg</c>.</summary>
    public Place PlaceOf(string column) => new($"{Place.Name}, {column}", Place.Rank + CsvColumns.All.IndexOf(column) + 1);

    /// <summary>A field; null when empty or without a column.</summary>
    public StatedText? Field(string column) =>
        columns.PlaceOf(column) is { } place && fields[place].Length > 0 ? new StatedText(fields[place], PlaceOf(column)) : null;

    /// <summary>The parts of a field, separated by spaces.</summary>
    public IEnumerable<StatedText> Parts(string column) => Field(column) is { } field
        ? field.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => field with { Text = part })
        : [];
}
