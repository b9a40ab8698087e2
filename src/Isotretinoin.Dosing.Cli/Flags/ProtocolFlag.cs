using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--protocol delphi-2022</c>: whose rules for tests, windows and waits are followed; <c>none</c> leaves the supplies alone.</summary>
internal sealed class ProtocolFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--protocol", "delphi-2022", $"Whose rules for tests, windows and waits are followed, repeated for more: {string.Join(", ", Names)}.");

    private static IEnumerable<string> Names => CalendarProtocols.All.Select(protocol => protocol.Id).Append("none");

    public CalendarProtocol[] Read(ParseResult given) => NamedChoice.FindAll(option.Name, given.GetValue(option) ?? [], CalendarProtocols.Find, Names);
}
