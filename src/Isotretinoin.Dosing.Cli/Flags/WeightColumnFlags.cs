using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--column</c>, <c>--unit</c> and <c>--unit-column</c>: which column of a file holds weights, and in what unit.</summary>
internal sealed class WeightColumnFlags(Command command)
{
    public const string ColumnName = "--column";
    public const string UnitName = "--unit";
    public const string UnitColumnName = "--unit-column";

    private readonly Option<string> column = command.AddFlag(
        ColumnName,
        "weight_kg",
        "The column of the weights; when left out, the only one whose name says weight and kg or lb, such as weight_kg.");

    private readonly Option<string> unit = command.AddFlag(
        UnitName, "kg", "The unit of the weights, kg or lb, where the column's name does not say it.");

    private readonly Option<string> unitColumn = command.AddFlag(
        UnitColumnName, "unit", $"In place of {UnitName}: the column that says the unit on each line.");

    public StatedText? Column(ParseResult given) => given.Stated(column);

    public StatedText? Unit(ParseResult given) => given.Stated(unit);

    public StatedText? UnitColumn(ParseResult given) => given.Stated(unitColumn);
}
