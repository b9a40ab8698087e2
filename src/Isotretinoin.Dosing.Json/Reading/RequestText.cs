using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The bytes of a request before they are a document. Beyond the grammar of JSON, which the document itself holds, they are UTF-8, an
/// escaped surrogate
/// has its other half beside it, and a number has no more than 1,000 characters.
/// </summary>
internal static class RequestText
{
    private const int EscapeLength = 4;

    /// <summary>Throws unless the bytes hold what JSON alone does not ask for.</summary>
    /// <exception cref="JsonException">They do not, or are not JSON.</exception>
    public static void MustBeText(ReadOnlySpan<byte> request)
    {
        if (!Utf8.IsValid(request))
        {
            throw new MalformedTextException("It is not UTF-8.", Utf8Start(request).Length);
        }

        // Requests that have none of these, which are nearly all, are not read for it.
        if (request.Length > ExactNumber.LongestText || request.IndexOf(@"\u"u8) >= 0)
        {
            var json = new Utf8JsonReader(request);
            while (json.Read())
            {
                MustBeText(json);
            }
        }
    }

    /// <summary>
    /// The first <c>id</c> as it was written, of a request that may stop being JSON after it; empty when there is none, or none that is
    /// a text or a number.
    /// </summary>
    public static ReadOnlySpan<byte> Id(ReadOnlySpan<byte> request)
    {
        ReadOnlySpan<byte> text = Utf8Start(request);
        var json = new Utf8JsonReader(text);
        try
        {
            while (json.Read())
            {
                MustBeText(json);
                if (json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && json.ValueTextEquals("id"u8))
                {
                    _ = json.Read();
                    MustBeText(json);
                    return json.TokenType is JsonTokenType.String or JsonTokenType.Number
                        ? text[(int)json.TokenStartIndex..(int)json.BytesConsumed]
                        : [];
                }
            }
        }
        catch (JsonException)
        {
            // The fault is reported where the document is read.
        }

        return [];
    }

    /// <summary>Where a request is not what it has to be, and why where JSON's grammar is not the reason.</summary>
    /// <param name="request">The request.</param>
    /// <param name="fault">What was found.</param>
    /// <param name="firstLine">The line at which the request begins.</param>
    public static string Place(ReadOnlySpan<byte> request, JsonException fault, long firstLine)
    {
        int offset = fault is MalformedTextException malformed
            ? (int)malformed.Offset
            : Math.Min(request.Length, StartOfLine(request, fault.LineNumber ?? 0) + (int)(fault.BytePositionInLine ?? 0));
        ReadOnlySpan<byte> before = request[..offset];
        long line = firstLine + before.Count((byte)'\n');
        int character = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        string why = fault is MalformedTextException ? $" {fault.Message}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"The fault is at line {line}, character {character}.{why}");
    }

    private static int StartOfLine(ReadOnlySpan<byte> request, long line)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += request[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static void MustBeText(in Utf8JsonReader json)
    {
        bool isTooLong = json.TokenType == JsonTokenType.Number && json.ValueSpan.Length > ExactNumber.LongestText;
        if (json.ValueIsEscaped ? !HasWholePairs(json.ValueSpan) : isTooLong)
        {
            throw new MalformedTextException(
                $"A text has half a surrogate pair, or a number more than {ExactNumber.LongestText} characters.", json.TokenStartIndex);
        }
    }

    /// <summary>Whether every escaped surrogate of a string that the reader has accepted has its other half beside it.</summary>
    private static bool HasWholePairs(ReadOnlySpan<byte> escaped)
    {
        bool highIsOpen = false;
        for (int i = 0; i < escaped.Length; i++)
        {
            int unit = 0;
            if (escaped[i] == '\\' && escaped[++i] == 'u')
            {
                _ = Utf8Parser.TryParse(escaped.Slice(i + 1, EscapeLength), out unit, out _, 'x');
                i += EscapeLength;
            }

            bool isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (isLow != highIsOpen)
            {
                return false;
            }

            highIsOpen = unit is >= 0xD800 and <= 0xDBFF;
        }

        return !highIsOpen;
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
