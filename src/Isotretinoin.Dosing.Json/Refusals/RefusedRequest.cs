using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>What can still be said of a request that is refused: its id, and whether it is JSON at all. Read as far as it can be.</summary>
internal readonly ref struct RefusedRequest
{
    private RefusedRequest(ReadOnlySpan<byte> id, JsonException? flaw)
    {
        Id = id;
        Flaw = flaw;
    }

    /// <summary>The first <c>id</c> as it was written; empty when there is none, or none that is a text or a number.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>Where and why the request stops being JSON; null when it is JSON.</summary>
    public JsonException? Flaw { get; }

    public static RefusedRequest Of(ReadOnlySpan<byte> request)
    {
        ReadOnlySpan<byte> id = [];
        ReadOnlySpan<byte> text = Utf8Start(request);
        try
        {
            var reader = new RequestReader(text);
            if (reader.IsObject && reader.GoTo("id"u8) && reader.IsId)
            {
                id = reader.Written;
            }

            reader.ReadToEnd();
            return new RefusedRequest(id, text.Length == request.Length ? null : RequestReader.NotUtf8);
        }
        catch (JsonException flaw)
        {
            return new RefusedRequest(id, flaw);
        }
    }

    /// <summary>The request up to the first byte that is no UTF-8.</summary>
    private static ReadOnlySpan<byte> Utf8Start(ReadOnlySpan<byte> request)
    {
        ReadOnlySpan<byte> rest = request;
        while (Rune.DecodeFromUtf8(rest, out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[length..];
        }

        return request[..^rest.Length];
    }
}
