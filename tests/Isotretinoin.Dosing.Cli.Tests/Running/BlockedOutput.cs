namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>An output that takes nothing until it is released, or breaks when it is.</summary>
internal sealed class BlockedOutput(Task released) : MemoryStream
{
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        await released;
        Write(buffer.Span);
    }
}
