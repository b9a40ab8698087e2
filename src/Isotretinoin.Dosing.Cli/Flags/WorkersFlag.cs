using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--workers 2</c>: how many lines are worked out at a time.</summary>
internal sealed class WorkersFlag(Command command)
{
    private const int Most = 256;

    private readonly Option<string> option = command.AddFlag(
        "--workers", "2", $"How many lines are worked out at a time, 1 to {Most}; as many as there are processors when left out. The answers are the same.");

    public int Read(ParseResult given) => given.GetValue(option) is not { } text ? Math.Min(Environment.ProcessorCount, Most)
        : WholeNumber.TryRead(text, 1, Most, out int workers) ? workers
        : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", $"a whole number from 1 to {Most}, such as 2");
}
