using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--as-of 2026-03-31</c>: the day on which something is looked at. Never taken from a clock.</summary>
internal sealed class AsOfFlag(Command command, string description)
{
    private readonly Option<string> option = command.AddFlag("--as-of", "2026-03-31", description);

    public DateOnly? Read(ParseResult given) => given.GetValue(option) is { } text ? DateText.Read(option.Name, text) : null;

    public DateOnly Required(ParseResult given) => DateText.Read(option.Name, given.Required(option, DateText.Accepted));
}
