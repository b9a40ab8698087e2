using System.Buffers;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--json</c>: a result as the contract writes it, or as a page for people.</summary>
internal sealed class ResultFlags(Command command, Terminal terminal)
{
    private readonly Option<bool> json = command.AddSwitch("--json", "Prints the result of the JSON contract.");

    public void Write(ParseResult given, Action<IBufferWriter<byte>> contract, Action<Page> page)
    {
        if (given.GetValue(json))
        {
            terminal.WriteJsonLine(contract);
        }
        else
        {
            page(new Page(terminal.Page));
        }
    }
}
