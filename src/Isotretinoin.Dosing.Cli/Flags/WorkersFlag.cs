using System.CommandLine;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--workers 2</c>: the number of lines answered in parallel.</summary>
internal sealed class WorkersFlag(Command command)
{
    private const int Most = 256;

    private readonly Option<string> option = command.AddFlag(
        "--workers",
        "2",
        $"The number of lines answered in parallel, 1 to {Most}; by default one per processor. The answers are the same.");

    /// <summary>The number of workers; a bad number is a mistake.</summary>
    public int Read(ParseResult given, Action<Mistake> wrong)
    {
        if (given.Stated(option) is not { } text)
        {
            return Math.Min(Environment.ProcessorCount, Most);
        }

        if (!int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int workers) || workers is < 1 or > Most)
        {
            wrong(Mistake.Unreadable(text.Place, $"a whole number from 1 to {Most}, such as 2"));
        }

        return workers;
    }
}
