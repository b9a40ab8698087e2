using System.Buffers;
using System.Globalization;
using System.Text;
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

    /// <summary>The place of its first line in the input, from 1.</summary>
    public long FirstLine { get; private set; } = 1;

    /// <summary>Replaces the content of the batch.</summary>
    public void Fill(ReadOnlySpan<byte> wholeLines, long bytesRead, long firstLine)
    {
        lines.ResetWrittenCount();
        lines.Write(wholeLines);
        answers.ResetWrittenCount();
        (BytesRead, FirstLine, Answered, Refused) = (bytesRead, firstLine, 0, 0);
    }

    /// <summary>Answers every line that is not blank.</summary>
    public void Answer(DosingContract contract)
    {
        long number = FirstLine;
        foreach (Range place in lines.WrittenSpan.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = lines.WrittenSpan[place];
            if (line.ContainsAnyExcept(" \t\r"u8))
            {
                bool isOk = Answer(contract, line, number);
                answers.Write("\n"u8);
                Answered += isOk ? 1 : 0;
                Refused += isOk ? 0 : 1;
            }

            number++;
        }
    }

    private bool Answer(DosingContract contract, ReadOnlySpan<byte> line, long number)
    {
        if (line.Length <= LineReader.LongestLine)
        {
            return contract.Answer(line, number, answers);
        }

        string error = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"code":"json.malformed","path":"$","message":"Line {{number}} is longer than {{LineReader.LongestLine:#,0}} bytes."}""");
        answers.Write(Encoding.UTF8.GetBytes($$"""{"ok":false,"error":{{error}},"errors":[{{error}}]}"""));
        return false;
    }
}
