namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Bytes that arrive in small pieces, as they do from a pipe.</summary>
internal sealed class Trickle(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) =>
        base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
}
