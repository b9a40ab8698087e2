using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A fault of a request.</summary>
/// <param name="Offset">Its offset in bytes.</param>
/// <param name="Why">The reason; empty for a fault of the JSON grammar.</param>
internal readonly record struct JsonFault(int Offset, string Why)
{
    /// <summary>A fault of the JSON grammar.</summary>
    public static JsonFault Of(ReadOnlySpan<byte> request, JsonException malformed)
    {
        int start = 0;
        for (long line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            start += request[start..].IndexOf((byte)'\n') + 1;
        }

        return new JsonFault((int)Math.Min(request.Length, start + (malformed.BytePositionInLine ?? 0)), "");
    }

    /// <summary>The place in words: line and byte.</summary>
    /// <param name="request">The request.</param>
    /// <param name="firstLine">The line at which it begins.</param>
    public string In(ReadOnlySpan<byte> request, long firstLine)
    {
        ReadOnlySpan<byte> before = request[..Offset];
        long line = firstLine + before.Count((byte)'\n');
        int character = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"The fault is at line {line}, character {character}.{Why}");
    }
}
