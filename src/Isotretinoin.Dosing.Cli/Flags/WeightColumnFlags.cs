using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--column</c>, <c>--unit</c> and <c>--unit-column</c>: which column of a file holds weights, and in what unit.</summary>
internal sealed class WeightColumnFlags(Command command)
{
    private readonly Option<string> column = command.AddFlag("--column", "weight_kg", "The column of the weights; when left out, the only one whose name says weight and kg or lb, such as weight_kg.");
    private readonly Option<string> unit = command.AddFlag("--unit", "kg", "The unit of the weights, kg or lb, where the column's name does not say it.");
    private readonly Option<string> unitColumn = command.AddFlag("--unit-column", "unit", "In place of --unit: the column that says the unit on each line.");

    public string Column => column.Name;

    public string Unit => unit.Name;

    public string UnitColumn => unitColumn.Name;

    public string? ReadColumn(ParseResult given) => given.GetValue(column);

    public WeightUnit? ReadUnit(ParseResult given) => given.GetValue(unit) is { } name ? NamedChoice.Find(unit.Name, name, WeightUnit.Find, WeightUnit.Names) : null;

    /// <exception cref="WrongInputException">It stands beside <c>--unit</c>.</exception>
    public string? ReadUnitColumn(ParseResult given) => (given.GetValue(unitColumn), given.GetValue(unit)) switch
    {
        ({ } name, { }) => throw new WrongInputException(unitColumn.Name, $"read {WrongInputException.Quoted(name)} beside {unit.Name}", "one of them"),
        (var name, _) => name,
    };
}
