using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>One line of a history file below its header.</summary>
internal sealed class CsvLine(string file, long number, CsvColumns columns, IReadOnlyList<string> fields)
{
    /// <summary>The place of the whole line, as a message names it: <c>history.csv line 3</c>.</summary>
    public string Place { get; } = string.Create(CultureInfo.InvariantCulture, $"{file} line {number}");

    /// <summary>The place of a field: <c>history.csv line 3, mg</c>.</summary>
    public string PlaceOf(string column) => $"{Place}, {column}";

    /// <summary>The text of a field; empty when the file has no such column.</summary>
    public string this[string column] => columns.PlaceOf(column) is { } place ? fields[place] : "";

    /// <exception cref="WrongInputException">The line has not as many fields as the header.</exception>
    public void MustBeWhole()
    {
        if (fields.Count != columns.Count)
        {
            throw new WrongInputException(Place, $"read {(fields.Count == 1 ? "1 field" : $"{Show.Whole(fields.Count)} fields")}", $"{Show.Whole(columns.Count)}, as many as the header has");
        }
    }
}
