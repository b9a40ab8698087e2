namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The same line over and over, as often as somebody reads it.</summary>
internal sealed class EndlessLines(byte[] line) : MemoryStream
{
    private long position;

    /// <summary>How many bytes were read.</summary>
    public long BytesRead => Interlocked.Read(ref position);

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = line[(int)((position + i) % line.Length)];
        }

        Interlocked.Add(ref position, buffer.Length);
        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) => ValueTask.FromResult(Read(buffer.Span));
}
