using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--column</c>, <c>--unit</c> and <c>--unit-column</c>: the column of weights and its unit.</summary>
internal sealed class WeightColumnFlags(Command command)
{
    public const string ColumnName = "--column";
    public const string UnitName = "--unit";
    public const string UnitColumnName = "--unit-column";

    private readonly Option<string> column = command.AddFlag(
        ColumnName,
        "weight_kg",
        "The column of the weights; by default the only one with weight and kg or lb in its name, such as weight_kg.");

    private readonly Option<string> unit = command.AddFlag(
        UnitName, "kg", "The unit of the weights, kg or lb, if the column's name has none.");

    private readonly Option<string> unitColumn = command.AddFlag(
        UnitColumnName, "unit", $"In place of {UnitName}: the column with the unit of each line.");

    public StatedText? Column(ParseResult given) => given.Stated(column);

    public StatedText? Unit(ParseResult given) => given.Stated(unit);

    public StatedText? UnitColumn(ParseResult given) => given.Stated(unitColumn);
}
