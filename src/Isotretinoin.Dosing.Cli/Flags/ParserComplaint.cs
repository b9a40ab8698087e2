using System.CommandLine;
using System.CommandLine.Parsing;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What the parser could not place, in this tool's words: the flag, what was read, what is accepted.</summary>
internal static class ParserComplaint
{
    /// <exception cref="WrongInputException">The arguments do not fit the command.</exception>
    public static void ThrowIfAny(ParseResult given)
    {
        Command command = given.CommandResult.Command;
        if (given.UnmatchedTokens is [string unmatched, ..])
        {
            throw command.Subcommands.Count > 0
                ? new WrongInputException(unmatched, "there is no such command", CommandsOf(command))
                : new WrongInputException(unmatched, $"'{command.Name}' has no such flag or argument", FlagsOf(command));
        }

        foreach (ParseError error in given.Errors)
        {
            throw error.SymbolResult switch
            {
                OptionResult { Tokens.Count: 0 } option => new WrongInputException(option.Option.Name, "no value was read", ValueOf(option.Option)),
                OptionResult option => new WrongInputException(option.Option.Name, $"read {string.Join(" and ", option.Tokens.Select(t => WrongInputException.Quoted(t.Value)))}", "one value"),
                CommandResult { Command.Subcommands.Count: > 0 } => new WrongInputException("isotretinoin", "no command was read", $"{CommandsOf(command)}; each explains itself with --help"),
                _ => new WrongInputException(command.Name, error.Message),
            };
        }
    }

    private static string CommandsOf(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));

    private static string FlagsOf(Command command) => string.Join(", ", command.Options.Select(o => o.Name).Append("--help"));

    private static string ValueOf(Option option) => $"{option.Name} {option.HelpName}";
}
