using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The input file of a command; standard input when none is named.</summary>
internal sealed class InputFile
{
    private readonly Argument<string?> argument;
    private readonly Terminal terminal;

    public InputFile(Command command, Terminal terminal, string description)
    {
        this.terminal = terminal;
        argument = new Argument<string?>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = $"{description}; by default standard input.",
        };
        command.Add(argument);
    }

    /// <summary>The name of the file in messages.</summary>
    public string NameOf(ParseResult given) => given.GetValue(argument) is { } path ? SmallFile.NameOf(path) : "standard input";

    /// <summary>Opens the file.</summary>
    /// <param name="given">The parsed command line.</param>
    /// <param name="wrong">Receives the mistake when the file cannot be opened.</param>
    /// <returns>The file; null when it cannot be opened.</returns>
    public Stream? Open(ParseResult given, Action<Mistake> wrong)
    {
        if (given.GetValue(argument) is not { } path)
        {
            if (terminal.Input is null)
            {
                wrong(Mistake.Unreadable(new Place("standard input", Place.OfFiles), "an input that is open, or a file"));
            }

            return terminal.Input;
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var place = new Place($"{argument.Name} {WrongInputException.AsTyped(path)}", Place.OfFiles);
            wrong(Mistake.Unreadable(place, "a file that can be read, or standard input when no file is named"));
            return null;
        }
    }
}
