using System.CommandLine;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Where a file has its weights and their unit. A column is found by what it says of itself or by what was typed; a unit is never guessed.
/// </summary>
internal sealed partial class WeightColumn
{
    private WeightColumn(string name, int place, WeightUnit? unit, int? unitPlace, string unitName, int columns) =>
        (Name, Place, Unit, UnitPlace, UnitName, Columns) = (name, place, unit, unitPlace, unitName, columns);

    public string Name { get; }

    public int Place { get; }

    /// <summary>The unit of every line; null when each line says its own.</summary>
    public WeightUnit? Unit { get; }

    /// <summary>Where a line says its unit; null when one is of all.</summary>
    public int? UnitPlace { get; }

    /// <summary>The unit in words: <c>kg</c>, or the column that says it.</summary>
    public string UnitName { get; }

    /// <summary>How many columns the file has.</summary>
    public int Columns { get; }

    /// <exception cref="WrongInputException">No column or several could be meant, or no unit or two are stated.</exception>
    public static WeightColumn Of(IReadOnlyList<string> headers, string file, WeightColumnFlags flags, ParseResult given)
    {
        string[] names = [.. headers.Select(header => header.Trim())];
        string line = $"{file} line 1";
        int place = flags.ReadColumn(given) is { } typed ? Only(names, typed, flags.Column, line) : Obvious(names, flags, line);
        WeightUnit? said = WeightUnit.Find(UnitAtTheEnd().Match(names[place]).Groups["unit"].Value.ToLowerInvariant());
        WeightUnit? stated = flags.ReadUnit(given);
        if (said is not null && stated is not null && said != stated)
        {
            throw new WrongInputException(flags.Unit, $"read '{stated}', but column {WrongInputException.Quoted(names[place])} is in {said}", "the unit that the column's name says, or none");
        }

        if (flags.ReadUnitColumn(given) is { } unitColumn)
        {
            return said is null
                ? new WeightColumn(names[place], place, unit: null, Only(names, unitColumn, flags.UnitColumn, line), unitColumn, names.Length)
                : throw new WrongInputException(flags.UnitColumn, $"read {WrongInputException.Quoted(unitColumn)}, but column {WrongInputException.Quoted(names[place])} is in {said}", "a column that does not say its unit");
        }

        WeightUnit unit = said ?? stated ?? throw new WrongInputException(flags.Unit, $"missing, and column {WrongInputException.Quoted(names[place])} does not say its unit", $"{string.Join(", ", WeightUnit.Names)}; or {flags.UnitColumn}");
        return new WeightColumn(names[place], place, unit, unitPlace: null, unit.Id, names.Length);
    }

    private static int Only(string[] names, string name, string flag, string line) => names.Count(other => other == name) switch
    {
        0 => throw new WrongInputException(flag, $"read {WrongInputException.Quoted(name)}, of which {line} has no column", Listed(names)),
        1 => Array.IndexOf(names, name),
        _ => throw new WrongInputException(flag, $"{line} has more than one column {WrongInputException.Quoted(name)}", "a name that one column has"),
    };

    private static int Obvious(string[] names, WeightColumnFlags flags, string line)
    {
        string[] obvious = [.. names.Where(name => ObviousName().IsMatch(name))];
        return obvious switch
        {
            [var only] => Array.IndexOf(names, only),
            [] => throw new WrongInputException(line, "no column's name says weight and kg or lb", $"a header such as weight_kg; or {flags.Column} with one of {Listed(names)}"),
            _ => throw new WrongInputException(line, $"several columns hold weights: {Listed(obvious)}", $"{flags.Column} with one of them"),
        };
    }

    private static string Listed(string[] names) => WrongInputException.Excerpt(string.Join(", ", names));

    [GeneratedRegex(@"^(body[ _-]?)?weight[ _-]?[(\[]?(kg|lb)[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ObviousName();

    [GeneratedRegex(@"(^|[ _\-(\[])(?<unit>kg|lb)[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitAtTheEnd();
}
