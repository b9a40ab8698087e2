using System.Buffers;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The lines of one piece of input and their answers. It is filled by the reader, answered by a worker and emptied by the writer, one after the
/// other, and then filled again: its buffers are kept.
/// </summary>
internal sealed class LineBatch
{
    private readonly ArrayBufferWriter<byte> requests = new();
    private readonly ArrayBufferWriter<byte> answers = new();
    private readonly List<Range?> lines = [];

    /// <summary>The bytes of input up to the end of this batch.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Lines answered with a result.</summary>
    public long Answered { get; private set; }

    /// <summary>Lines answered with an error.</summary>
    public long Refused { get; private set; }

    /// <summary>The answers: whole lines.</summary>
    public ReadOnlyMemory<byte> Answers => answers.WrittenMemory;

    /// <summary>Empties the batch and fills it with the next lines.</summary>
    /// <returns>False when the input is at its end.</returns>
    public async ValueTask<bool> FillAsync(LineReader reader, CancellationToken cancellation)
    {
        requests.ResetWrittenCount();
        answers.ResetWrittenCount();
        lines.Clear();
        (Answered, Refused) = (0, 0);
        bool isMore = await reader.ReadBatchAsync(Add, cancellation);
        BytesRead = reader.BytesRead;
        return isMore;
    }

    /// <summary>Answers every line that is not blank.</summary>
    public void Answer(LineAnswerer answerer)
    {
        foreach (Range? line in lines)
        {
            if (line is not { } place)
            {
                LineAnswerer.RefuseLongLine(answers);
                Refused++;
            }
            else if (LineAnswerer.IsBlank(requests.WrittenSpan[place]))
            {
                continue;
            }
            else if (answerer.Answer(requests.WrittenSpan[place], answers))
            {
                Answered++;
            }
            else
            {
                Refused++;
            }

            answers.Write("\n"u8);
        }
    }

    private void Add(ReadOnlySequence<byte>? line)
    {
        if (line is not { } bytes)
        {
            lines.Add(null);
            return;
        }

        int start = requests.WrittenCount;
        foreach (ReadOnlyMemory<byte> piece in bytes)
        {
            requests.Write(piece.Span);
        }

        lines.Add(start..requests.WrittenCount);
    }
}
