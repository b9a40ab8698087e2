using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>UUIDs of names, the same for the same name: version 5 of RFC 9562, which is made by SHA-1.</summary>
internal static class NameUuid
{
    private const int HashLength = 20;
    private const int UuidLength = 16;

    // A namespace of this product's own, so that its names never meet those of others.
    private static readonly byte[] Namespace = new Guid("7c1b3a52-52d4-5b0e-9f0e-0d5e8c6a4b11").ToByteArray(bigEndian: true);

    /// <summary>The UUID of the parts of a name.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        int longest = UuidLength;
        foreach (string part in parts)
        {
            longest += sizeof(int) + Encoding.UTF8.GetMaxByteCount(part.Length);
        }

        byte[] name = ArrayPool<byte>.Shared.Rent(longest);
        Namespace.CopyTo(name, 0);
        int length = UuidLength;
        foreach (string part in parts)
        {
            // A part is preceded by its length, so that no two lists of parts have the same name.
            int written = Encoding.UTF8.GetBytes(part, name.AsSpan(length + sizeof(int)));
            BinaryPrimitives.WriteInt32BigEndian(name.AsSpan(length), written);
            length += sizeof(int) + written;
        }

        Span<byte> bytes = stackalloc byte[HashLength];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(name, 0, length);
        hash.GetHashAndReset(bytes);
        ArrayPool<byte>.Shared.Return(name);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes[..UuidLength], bigEndian: true);
    }

    /// <summary>The address of a resource that has no other: <c>urn:uuid:…</c>.</summary>
    public static string Address(params ReadOnlySpan<string> parts) => $"urn:uuid:{Of(parts):D}";
}
