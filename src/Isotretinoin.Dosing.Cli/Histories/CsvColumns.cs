using System.Collections.Immutable;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of a history and their indexes in a file.</summary>
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

    /// <summary>Every column, in the order of the help.</summary>
    public static ImmutableArray<string> All { get; } = [From, To, Milligrams, Capsules, Formulation, Pattern, MissedDays, Missed, Partial];

    /// <summary>The number of columns of the file.</summary>
    public int Count { get; }

    /// <summary>Reads a header.</summary>
    /// <param name="csv">The file.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="mistakes">What is wrong with the header; empty when it can be used.</param>
    public static CsvColumns Of(CsvReader csv, string file, out ImmutableArray<Mistake> mistakes)
    {
        var place = new Place($"{file} line 1", Place.OfFiles);
        string[] names = [.. csv.Headers.Select(header => header.Trim())];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<Mistake>.Builder wrong = ImmutableArray.CreateBuilder<Mistake>();
        for (int i = 0; i < names.Length; i++)
        {
            if (!All.Contains(names[i]))
            {
                wrong.Add(
                    Mistake.At(
                        place, $"Read a column {WrongInputException.Quoted(names[i])}. Accepted: a header of {string.Join(", ", All)}."));
            }
            else if (!places.TryAdd(names[i], i))
            {
                wrong.Add(
                    Mistake.At(place, $"Read two columns {WrongInputException.Quoted(names[i])}. Accepted: each column once at most."));
            }
        }

        if (!places.ContainsKey(From) || !places.ContainsKey(To) || !(places.ContainsKey(Milligrams) || places.ContainsKey(Capsules)))
        {
            wrong.Add(
                Mistake.At(
                    place,
                    $"The header lacks a column. Accepted: {From}, {To}, and {Milligrams} or {Capsules}; with any of "
                        + $"{string.Join(", ", All[4..])}."));
        }

        mistakes = wrong.DrainToImmutable();
        return new CsvColumns(places, names.Length);
    }

    /// <summary>The index of a column; null when absent.</summary>
    public int? PlaceOf(string column) => places.TryGetValue(column, out int place) ? place : null;
}
