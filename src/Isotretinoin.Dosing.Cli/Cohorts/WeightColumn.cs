using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The column of weights and their unit. A column is found by its name or a flag; a unit is never guessed.</summary>
internal sealed partial class WeightColumn
{
    private const RegexOptions Names = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private WeightColumn(string name, int place, WeightUnit? unit, int? unitPlace, string unitName) =>
        (Name, Place, Unit, UnitPlace, UnitName) = (name, place, unit, unitPlace, unitName);

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
    public static WeightColumn? Of(CohortHeader header, WeightColumnFlags flags)
    {
        StatedText? typed = flags.Column(header.Request.Given);
        return (typed is null ? Obvious(header) : header.PlaceOf(typed)) is { } place ? WithUnit(header, place, flags) : null;
    }

    private static WeightColumn? WithUnit(CohortHeader header, int place, WeightColumnFlags flags)
    {
        string name = header.Names[place];
        WeightUnit? named = WeightUnit.Find(UnitAtTheEnd().Match(name).Groups["unit"].Value.ToLowerInvariant());
        (StatedText? unit, StatedText? column) = (flags.Unit(header.Request.Given), flags.UnitColumn(header.Request.Given));
        WeightUnit? stated = unit is null ? null : WeightUnit.Find(unit.Text);
        string quoted = WrongInputException.Quoted(name);
        Mistake? mistake = (unit, column, named) switch
        {
            ({ } text, _, _) when stated is null => Mistake.Unreadable(text.Place, WeightUnit.Names),
            ({ }, { } text, _) => Mistake.At(text.Place, $"Conflicts with {WeightColumnFlags.UnitName}. Accepted: one of them."),
            ({ } text, _, { }) when stated != named => Mistake.At(
                text.Place, $"Column {quoted} is in {named}. Accepted: the unit in the column's name, or none."),
            (_, { } text, { }) => Mistake.At(
                text.Place, $"Column {quoted} is in {named}. Accepted: a column whose name has no unit."),
            (null, null, null) => Mistake.Missing(
                WeightColumnFlags.UnitName,
                $"{WeightUnit.Names}, since column {quoted} has no unit in its name; or {WeightColumnFlags.UnitColumnName}"),
            _ => null,
        };
        if (mistake is not null)
        {
            header.Request.Add(mistake);
            return null;
        }

        return (named ?? stated) is { } all ? new WeightColumn(name, place, all, unitPlace: null, all.Id)
            : header.PlaceOf(column!) is { } unitPlace ? new WeightColumn(name, place, unit: null, unitPlace, column!.Text)
            : null;
    }

    /// <summary>The only column with weight and a unit in its name.</summary>
    private static int? Obvious(CohortHeader header)
    {
        string[] obvious = [.. header.Names.Where(name => ObviousName().IsMatch(name))];
        if (obvious.Length == 1)
        {
            return header.Names.IndexOf(obvious[0]);
        }

        header.Refuse(obvious.Length == 0
            ? "No column has weight and kg or lb in its name. Accepted: a header such as weight_kg; "
                + $"or {WeightColumnFlags.ColumnName} with one of {header.Listed}."
            : $"Several columns have weights. Accepted: {WeightColumnFlags.ColumnName} with one of {string.Join(", ", obvious)}.");
        return null;
    }

    [GeneratedRegex(@"^(body[ _-]?)?weight[ _-]?[(\[]?(kg|lb)[)\]]?$", Names)]
    private static partial Regex ObviousName();

    [GeneratedRegex(@"(^|[ _\-(\[])(?<unit>kg|lb)[)\]]?$", Names)]
    private static partial Regex UnitAtTheEnd();
}
