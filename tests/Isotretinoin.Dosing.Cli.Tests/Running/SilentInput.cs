namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Bytes after which nothing comes, and the input stays open.</summary>
internal sealed class SilentInput(byte[] bytes) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int read = Read(buffer.Span);
        await Task.Delay(read > 0 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancellationToken);
        return read;
    }
}
