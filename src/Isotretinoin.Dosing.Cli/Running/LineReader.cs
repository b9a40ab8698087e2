namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Reads whole lines as they arrive. A line that is too long is cut just after the greatest length, so that memory does not grow.
/// </summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>The longest line that is answered, in bytes without the line end: 1 MiB.</summary>
    public const int LongestLine = 1 << 20;

    /// <summary>The most bytes that are read at a time.</summary>
    public const int PieceSize = 1 << 15;

    private const int CutLength = LongestLine + 4;

    private readonly byte[] buffer = new byte[CutLength + PieceSize];
    private int held;
    private long bytesRead;
    private long nextLine = 1;
    private bool isPastStart;

    /// <summary>Fills a batch with the next whole lines; the last line of the input may be without its end.</summary>
    /// <returns>False at the end of the input.</returns>
    /// <exception cref="IOException">The input broke off.</exception>
    public async ValueTask<bool> ReadAsync(LineBatch batch, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();

            // A read from a console cannot be cancelled, so its wait is abandoned.
            int read = await input.ReadAsync(buffer.AsMemory(held, PieceSize), cancellation).AsTask().WaitAsync(cancellation);
            int end = read == 0 ? held : held + buffer.AsSpan(held, read).LastIndexOf((byte)'\n') + 1;
            bool isWhole = read == 0 || end > held;
            (held, bytesRead) = (held + read, bytesRead + read);
            if (isWhole)
            {
                HandOver(batch, end);
                return end > 0;
            }

            held = Math.Min(held, CutLength);
        }
    }

    private void HandOver(LineBatch batch, int end)
    {
        ReadOnlySpan<byte> lines = buffer.AsSpan(0, end);
        ReadOnlySpan<byte> byteOrderMark = "\uFEFF"u8;
        batch.Fill(!isPastStart && lines.StartsWith(byteOrderMark) ? lines[byteOrderMark.Length..] : lines, bytesRead, nextLine);
        nextLine += lines.Count((byte)'\n');
        isPastStart = true;
        buffer.AsSpan(end, held - end).CopyTo(buffer);
        held -= end;
    }
}
