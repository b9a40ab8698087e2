using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--supply 30</c>: the days of one fill.</summary>
internal sealed class SupplyFlag(Command command)
{
    private static string Accepted => $"whole days from 1 to {Supply.MostDays}, such as 30";

    private readonly Option<string> option = command.AddFlag("--supply", "30", $"Days of one supply, 1 to {Supply.MostDays}; lists the supplies.");

    public int? Read(ParseResult given) => given.GetValue(option) is { } text ? Days(text) : null;

    public int Required(ParseResult given) => Days(given.Required(option, Accepted));

    private int Days(string text) => WholeNumber.TryRead(text, 1, Supply.MostDays, out int days)
        ? days
        : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
}
