using System.Buffers;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Whole lines of JSON on standard output.</summary>
internal static class JsonLine
{
    public static void WriteJsonLine(this Terminal terminal, Action<IBufferWriter<byte>> write)
    {
        var line = new ArrayBufferWriter<byte>();
        write(line);
        line.Write("\n"u8);
        terminal.Output.Write(line.WrittenSpan);
        terminal.Output.Flush();
    }
}
