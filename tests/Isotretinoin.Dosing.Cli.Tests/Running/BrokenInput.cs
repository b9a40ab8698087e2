namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Bytes after which the device breaks.</summary>
internal sealed class BrokenInput(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and int read ? read : throw new IOException("The device broke.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) => ValueTask.FromResult(Read(buffer.Span));
}
