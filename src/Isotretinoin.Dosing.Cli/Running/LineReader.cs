using System.Buffers;
using System.IO.Pipelines;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Reads lines, a batch for each piece of input that arrives, 16 KiB at most and the rest of a line before it. A line that is longer than 1 MiB is announced and its rest thrown away as it
/// comes, so that no input makes memory grow.
/// </summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>The most bytes of a line, its end not counted.</summary>
    public const int LongestLine = 1 << 20;

    private readonly PipeReader pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 14, leaveOpen: true));
    private bool isFirstLine = true;
    private bool isInsideLongLine;
    private long searched;

    /// <summary>The bytes of the lines read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Hands over the lines of the next piece of input, in order; each is valid only during its call.</summary>
    /// <param name="line">Receives a line without its end, or null for a line that is too long.</param>
    /// <returns>False when the input is at its end.</returns>
    /// <exception cref="IOException">The input broke off.</exception>
    public async ValueTask<bool> ReadBatchAsync(Action<ReadOnlySequence<byte>?> line, CancellationToken cancellation)
    {
        // A console that nobody types at cannot be told to stop waiting, so the wait is left.
        ReadResult read = await pipe.ReadAsync(cancellation).AsTask().WaitAsync(cancellation);
        ReadOnlySequence<byte> rest = read.Buffer;
        while (rest.Slice(searched).PositionOf((byte)'\n') is { } end)
        {
            HandOver(rest.Slice(0, end), line);
            rest = rest.Slice(rest.GetPosition(1, end));
            searched = 0;
        }

        if (rest.Length > LongestLine || isInsideLongLine || (read.IsCompleted && !rest.IsEmpty))
        {
            HandOver(rest, line);
            isInsideLongLine = !read.IsCompleted;
            rest = rest.Slice(rest.End);
        }

        searched = rest.Length;
        BytesRead += read.Buffer.Length - rest.Length;
        pipe.AdvanceTo(rest.Start, rest.End);
        return !read.IsCompleted;
    }

    private void HandOver(ReadOnlySequence<byte> bytes, Action<ReadOnlySequence<byte>?> line)
    {
        if (!isInsideLongLine)
        {
            ReadOnlySequence<byte> text = isFirstLine ? WithoutByteOrderMark(bytes) : bytes;
            isFirstLine = false;
            line(text.Length > LongestLine ? null : text);
        }

        isInsideLongLine = false;
    }

    private static ReadOnlySequence<byte> WithoutByteOrderMark(ReadOnlySequence<byte> bytes)
    {
        var reader = new SequenceReader<byte>(bytes);
        return reader.IsNext("\uFEFF"u8, advancePast: true) ? reader.UnreadSequence : bytes;
    }
}
