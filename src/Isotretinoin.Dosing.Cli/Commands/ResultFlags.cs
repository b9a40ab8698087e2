using System.Buffers;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--json</c>: a result for programs, or as a page for people.</summary>
internal sealed class ResultFlags
{
    private readonly Terminal terminal;
    private readonly Option<bool> json;

    /// <summary>A result that the contract has.</summary>
    public ResultFlags(Command command, Terminal terminal)
        : this(command, terminal, "Prints the result of the JSON contract.")
    {
    }

    public ResultFlags(Command command, Terminal terminal, string description) => (this.terminal, json) = (terminal, command.AddSwitch("--json", description));

    public void Write(ParseResult given, Action<IBufferWriter<byte>> written, Action<Page> page)
    {
        if (given.GetValue(json))
        {
            terminal.WriteJsonLine(written);
        }
        else
        {
            page(new Page(terminal.Page));
        }
    }
}
