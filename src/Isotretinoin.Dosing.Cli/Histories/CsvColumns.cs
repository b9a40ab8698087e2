using System.Collections.Immutable;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of a history: which there can be, and where a file has them.</summary>
internal sealed class CsvColumns
{
    public const string From = "from";
    public const string To = "to";
    public const string Milligrams = "mg";
    public const string Capsules = "capsules";
    public const string Formulation = "formulation";
    public const string Pattern = "pattern";
    public const string MissedDays = "missed-days";
    public const string Missed = "missed";
    public const string Partial = "partial";

    private readonly Dictionary<string, int> places;

    private CsvColumns(Dictionary<string, int> places, int count) => (this.places, Count) = (places, count);

    /// <summary>Every column, in the order in which help lists them.</summary>
    public static ImmutableArray<string> All { get; } = [From, To, Milligrams, Capsules, Formulation, Pattern, MissedDays, Missed, Partial];

    /// <summary>How many columns the file has.</summary>
    public int Count { get; }

    /// <exception cref="WrongInputException">A column is unknown, repeated or missing.</exception>
    public static CsvColumns Of(CsvReader csv, string file)
    {
        string place = $"{file} line 1";
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        IReadOnlyList<string> headers = csv.Headers;
        for (int i = 0; i < headers.Count; i++)
        {
            string name = headers[i].Trim();
            if (!All.Contains(name))
            {
                throw new WrongInputException(place, $"read a column {WrongInputException.Quoted(name)}", $"a header of {string.Join(", ", All)}");
            }

            if (!places.TryAdd(name, i))
            {
                throw new WrongInputException(place, $"read two columns {WrongInputException.Quoted(name)}", "each column once at most");
            }
        }

        return places.ContainsKey(From) && places.ContainsKey(To) && (places.ContainsKey(Milligrams) || places.ContainsKey(Capsules))
            ? new CsvColumns(places, headers.Count)
            : throw new WrongInputException(place, "the header lacks a column", $"{From}, {To}, and {Milligrams} or {Capsules}; with any of {string.Join(", ", All[4..])}");
    }

    /// <summary>Where the file has a column; null when it has none.</summary>
    public int? PlaceOf(string column) => places.TryGetValue(column, out int place) ? place : null;
}
