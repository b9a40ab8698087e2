using System.Buffers;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A batch of whole lines and their answers. It is reused after its answers are written.</summary>
internal sealed class LineBatch
{
    private readonly ArrayBufferWriter<byte> lines = new();
    private readonly ArrayBufferWriter<byte> answers = new();

    /// <summary>Bytes of the input read when this batch was filled.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Lines answered with a result.</summary>
    public int Answered { get; private set; }

    /// <summary>Lines answered with an error.</summary>
    public int Refused { get; private set; }

    /// <summary>The lines with their line ends; the last may have none.</summary>
    public ReadOnlyMemory<byte> Lines => lines.WrittenMemory;

    /// <summary>The answers, one per line.</summary>
    public ReadOnlyMemory<byte> Answers => answers.WrittenMemory;

    private static ReadOnlySpan<byte> TooLong =>
        """{"ok":false,"error":{"code":"json.malformed","path":"$","message":"The line is longer than 1,048,576 bytes."}"""u8
        + ""","errors":[{"code":"json.malformed","path":"$","message":"The line is longer than 1,048,576 bytes."}]}"""u8;

    /// <summary>Replaces the content of the batch.</summary>
    public void Fill(ReadOnlySpan<byte> wholeLines, long bytesRead)
    {
        lines.ResetWrittenCount();
        lines.Write(wholeLines);
        answers.ResetWrittenCount();
        (BytesRead, Answered, Refused) = (bytesRead, 0, 0);
    }

    /// <summary>Answers every line that is not blank.</summary>
    public void Answer(DosingContract contract)
    {
        foreach (Range place in lines.WrittenSpan.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = lines.WrittenSpan[place];
            if (line.ContainsAnyExcept(" \t\r"u8))
            {
                bool isOk = Answer(contract, line);
                answers.Write("\n"u8);
                Answered += isOk ? 1 : 0;
                Refused += isOk ? 0 : 1;
            }
        }
    }

    private bool Answer(DosingContract contract, ReadOnlySpan<byte> line)
    {
        if (line.Length <= LineReader.LongestLine)
        {
            return contract.Answer(line, answers);
        }

        answers.Write(TooLong);
        return false;
    }
}
