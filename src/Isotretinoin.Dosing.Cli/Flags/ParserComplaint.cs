using System.CommandLine;
using System.CommandLine.Parsing;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The parser's errors in this tool's form: the flag, what was read, what is accepted.</summary>
internal static class ParserComplaint
{
    /// <exception cref="WrongInputException">The arguments do not fit the command.</exception>
    public static void ThrowIfAny(ParseResult given)
    {
        Mistake[] mistakes = [.. Mistakes(given)];
        if (mistakes.Length > 0)
        {
            throw new WrongInputException(mistakes);
        }
    }

    private static IEnumerable<Mistake> Mistakes(ParseResult given)
    {
        Command command = given.CommandResult.Command;
        if (given.UnmatchedTokens is [var unknown, ..] && command.Subcommands.Count > 0)
        {
            return [At(unknown, $"there is no such command. Accepted: {CommandsOf(command)}.")];
        }

        // The value of an unknown flag is not reported again, nor what a flag has pushed out of place that was taken for the file.
        string[] taken = [.. given.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(IsFlag)];
        IEnumerable<Mistake> unmatched = taken.Concat(given.UnmatchedTokens
            .Where((text, place) => IsFlag(text) || (taken.Length == 0 && (place == 0 || !IsFlag(given.UnmatchedTokens[place - 1])))))
            .Select(text => At(text, $"'{command.Name}' has no such flag or argument. Accepted: {FlagsOf(command)}."));
        IEnumerable<ParseError> errors = given.Errors
            .Where(error => (given.UnmatchedTokens.Count == 0 && taken.Length == 0) || error.SymbolResult is OptionResult);
        return unmatched.Concat(errors.Select(error => error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => At(
                option.Option.Name, $"no value was read. Accepted: {option.Option.Name} {option.Option.HelpName}."),
            OptionResult option => At(
                option.Option.Name,
                $"read {string.Join(" and ", option.Tokens.Select(token => WrongInputException.Quoted(token.Value)))}. Accepted: one "
                    + "value."),
            CommandResult { Command.Subcommands.Count: > 0 } => At(
                "isotretinoin", $"no command was read. Accepted: {CommandsOf(command)}; each has --help."),
            _ => At(command.Name, error.Message),
        }));
    }

    private static bool IsFlag(string text) => text.StartsWith("--", StringComparison.Ordinal);

    private static Mistake At(string what, string sentence) => Mistake.At(new Place(WrongInputException.Excerpt(what), Rank: 0), sentence);

    private static string CommandsOf(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));

    private static string FlagsOf(Command command) => string.Join(", ", command.Options.Select(o => o.Name).Append("--help"));
}
