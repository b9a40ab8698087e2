using System.Buffers;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Bytes in pooled memory, written from the start again after each use.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int UsualLength = 4_096;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int count;

    /// <summary>What was written since the last clearing.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsSpan(count);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Grow(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (bytes.Length - count >= needed)
        {
            return;
        }

        byte[] more = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, count + needed));
        Written.CopyTo(more);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = more;
    }
}
