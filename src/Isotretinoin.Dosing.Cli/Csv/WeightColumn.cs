using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The column of weights and their unit. A column is found by its name or a flag; a unit is never guessed.</summary>
internal sealed partial class WeightColumn
{
    private const RegexOptions Names = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly ImmutableArray<string> OtherUnits = ["g", "gram", "grams", "mg", "oz", "ounce", "ounces"];

    private WeightColumn(string name, int place, WeightUnit? unit, int? unitPlace, string unitName) =>
        (Name, Place, Unit, UnitPlace, UnitName) = (name, place, unit, unitPlace, unitName);

    /// <summary>The units of columns in words: <c>kg, lb</c>.</summary>
    public static string Units { get; } = $"{WeightUnit.Kilogram}, {WeightUnit.Pound}";

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>The index of the column.</summary>
    public int Place { get; }

    /// <summary>The unit of every row; null when each row has its own.</summary>
    public WeightUnit? Unit { get; }

    /// <summary>The column of units; null when all rows have one unit.</summary>
    public int? UnitPlace { get; }

    /// <summary>The unit in words: <c>kg</c>, or its column.</summary>
    public string UnitName { get; }

    /// <summary>Finds the column of weights and their unit.</summary>
    /// <returns>The column; null, with a mistake, when ambiguous.</returns>
    public static WeightColumn? Of(CsvFile file, WeightColumnFlags flags, TypedRequest request)
    {
        StatedText? typed = flags.Column(request.Given);
        int? place = typed is null ? Obvious(file, request) : PlaceOf(file, typed, request);
        return place is { } found ? WithUnit(file, found, flags, request) : null;
    }

    private static WeightColumn? WithUnit(CsvFile file, int place, WeightColumnFlags flags, TypedRequest request)
    {
        string name = file.Names[place]!;
        string last = UnitAtTheEnd().Match(name).Groups["unit"].Value;
        WeightUnit? named = Column(last);
        (StatedText? unit, StatedText? column) = (flags.Unit(request.Given), flags.UnitColumn(request.Given));
        WeightUnit? stated = unit is null ? null : Column(unit.Text);
        string quoted = WrongInputException.Quoted(name);
        Mistake? mistake = (unit, column, named) switch
        {
            _ when named is null && IsOther(last) => Mistake.At(
                file.Header, $"Column {quoted} is in {last}. Accepted: weights in {Units}."),
            ({ } text, _, _) when stated is null => Mistake.Unreadable(text.Place, Units),
            ({ }, { } text, _) => Mistake.At(text.Place, $"Conflicts with {WeightColumnFlags.UnitName}. Accepted: one of them."),
            ({ } text, _, { }) when stated != named => Mistake.At(
                text.Place, $"Column {quoted} is in {named}. Accepted: the unit in the column's name, or none."),
            (_, { } text, { }) => Mistake.At(
                text.Place, $"Column {quoted} is in {named}. Accepted: a column whose name has no unit."),
            (null, null, null) => Mistake.Missing(
                WeightColumnFlags.UnitName,
                $"{Units}, since column {quoted} has no unit in its name; or {WeightColumnFlags.UnitColumnName}"),
            _ => null,
        };
        if (mistake is not null)
        {
            request.Add(mistake);
            return null;
        }

        return (named ?? stated) is { } all ? new WeightColumn(name, place, all, unitPlace: null, all.Id)
            : PlaceOf(file, column!, request) is { } unitPlace ? new WeightColumn(name, place, unit: null, unitPlace, column!.Text)
            : null;
    }

    /// <summary>The unit of a column. Stones are not accepted: people write 11.4 for 11 st 4 lb.</summary>
    public static WeightUnit? Column(string spelling) => WeightUnit.Find(spelling) is { } unit && unit != WeightUnit.Stone ? unit : null;

    private static bool IsOther(string word) => WeightUnit.Find(word) == WeightUnit.Stone || OtherUnits.Contains(word.ToLowerInvariant());

    /// <summary>The only column with weight and a unit in its name.</summary>
    private static int? Obvious(CsvFile file, TypedRequest request)
    {
        int[] obvious = [.. Enumerable.Range(0, file.Names.Length).Where(
            place => file.Names[place] is { } name && ObviousName().Match(name) is { Success: true } match
                && Column(match.Groups["unit"].Value) is not null)];
        if (obvious.Length == 1)
        {
            return obvious[0];
        }

        request.Add(Mistake.At(file.Header, obvious.Length == 0
            ? "No column has weight and kg or lb in its name. Accepted: a header such as weight_kg; "
                + $"or {WeightColumnFlags.ColumnName} with one of {Listed(file)}."
            : $"Several columns have weights. Accepted: {WeightColumnFlags.ColumnName} with one of "
                + $"{string.Join(", ", obvious.Select(place => file.Names[place]))}."));
        return null;
    }

    /// <summary>The column that a flag names; null, with a mistake, when none or several have that name.</summary>
    private static int? PlaceOf(CsvFile file, StatedText column, TypedRequest request)
    {
        IEnumerable<int> places = Enumerable.Range(0, file.Names.Length);
        int[] same = [.. places.Where(place => file.Names[place] == column.Text)];
        int[] named = same.Length > 0 ? same
            : [.. places.Where(place => file.Names[place] is { } name && CsvFlags.IsNamed(name, column.Text))];
        if (named.Length == 1)
        {
            return named[0];
        }

        request.Add(Mistake.At(column.Place, named.Length == 0
            ? $"{file.Name} has no such column. Accepted: {Listed(file)}."
            : $"{file.Name} has several such columns. Accepted: a unique name."));
        return null;
    }

    /// <summary>The names of the columns, for messages.</summary>
    private static string Listed(CsvFile file) => WrongInputException.Excerpt(string.Join(", ", file.Names.OfType<string>()));

    [GeneratedRegex(@"^(body[ _-]?)?weight[ _-]?[(\[]?(?<unit>[a-z]+)[)\]]?$", Names)]
    private static partial Regex ObviousName();

    [GeneratedRegex(@"(^|[ _\-(\[])(?<unit>[a-z]+)[)\]]?$", Names)]
    private static partial Regex UnitAtTheEnd();
}
