using System.Buffers;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Gathers answers and writes whole lines only.</summary>
internal sealed class LineWriter(Stream output)
{
    private const int WriteFrom = 1 << 16;

    private readonly ArrayBufferWriter<byte> lines = new(2 * WriteFrom);

    /// <summary>Where the bytes of the next answer go.</summary>
    public IBufferWriter<byte> Line => lines;

    public void EndLine()
    {
        lines.Write("\n"u8);
        if (lines.WrittenCount >= WriteFrom)
        {
            Write();
        }
    }

    /// <summary>Writes what was gathered, so that whoever waits for the answers has them.</summary>
    public void Flush()
    {
        Write();
        output.Flush();
    }

    private void Write()
    {
        output.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }
}
