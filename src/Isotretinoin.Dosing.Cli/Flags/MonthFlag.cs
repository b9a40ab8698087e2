using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--month 30</c>: the days of a month, by which capsules and lengths are counted.</summary>
internal sealed class MonthFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag("--month", "30", $"The days of a month, 1 to {Supply.MostDays}, by which capsules and lengths are counted.");

    public int Read(ParseResult given) => WholeNumber.Read(option.Name, given.Required(option, $"whole days from 1 to {Supply.MostDays}, such as 30"), 1, Supply.MostDays, "days");
}
