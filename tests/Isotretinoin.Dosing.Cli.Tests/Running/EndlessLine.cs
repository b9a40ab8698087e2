namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A line of any length, made while it is read, and what follows it.</summary>
internal sealed class EndlessLine(long length, byte[] after) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Span<byte> target = buffer.AsSpan(offset, count);
        int read = position < length
            ? (int)Math.Min(target.Length, length - position)
            : (int)Math.Min(target.Length, length + after.Length - position);
        if (position < length)
        {
            target[..read].Fill((byte)'[');
        }
        else
        {
            after.AsSpan((int)(position - length), read).CopyTo(target);
        }

        position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
