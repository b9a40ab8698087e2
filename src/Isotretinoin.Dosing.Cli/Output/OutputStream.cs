namespace Isotretinoin.Dosing.Cli;

/// <summary>An output stream that reports a failure once and then discards output.</summary>
/// <param name="open">Opens the stream; null when it is closed.</param>
/// <param name="place">Its name in messages.</param>
internal sealed class OutputStream(Func<Stream?> open, Place place) : Stream
{
    /// <summary>EPIPE of POSIX.</summary>
    private const int BrokenPipe = 32;

    private readonly Stream? inner = open();
    private bool hasFailed;

    /// <summary>Whether the stream could be opened.</summary>
    public bool IsOpen => inner is not null;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private Stream Inner => inner ?? throw new IOException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush() => Say(() => inner?.Flush());

    public override void Write(byte[] buffer, int offset, int count) => Say(() => Inner.Write(buffer, offset, count));

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        SayAsync(() => inner is null ? ValueTask.CompletedTask : new ValueTask(inner.FlushAsync(cancellationToken))).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        SayAsync(() => Inner.WriteAsync(buffer, cancellationToken));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Exceeding the size limit of a file is reported as a value out of range.</summary>
    private static bool IsFailure(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    private void Say(Action writing)
    {
        try
        {
            if (!hasFailed)
            {
                writing();
            }
        }
        catch (Exception problem) when (IsFailure(problem))
        {
            throw Failed(problem);
        }
    }

    private async ValueTask SayAsync(Func<ValueTask> writing)
    {
        try
        {
            if (!hasFailed)
            {
                await writing();
            }
        }
        catch (Exception problem) when (IsFailure(problem))
        {
            throw Failed(problem);
        }
    }

    private OutputException Failed(Exception problem)
    {
        hasFailed = true;
        return new OutputException(place, isReaderGone: problem.HResult == BrokenPipe);
    }
}
