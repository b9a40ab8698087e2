using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Checks of the bytes of a request beyond JSON grammar: they are UTF-8, escaped surrogates are paired, and a number has at most 1,000
/// characters.
/// </summary>
internal static class RequestText
{
    private const int EscapeLength = 4;

    /// <summary>Throws unless the bytes pass the checks.</summary>
    /// <exception cref="JsonException">They do not, or are not JSON.</exception>
    public static void MustBeText(ReadOnlySpan<byte> request)
    {
        if (!Utf8.IsValid(request))
        {
            throw new JsonException("The request is not UTF-8.");
        }

        // Fast path: nearly all requests have neither.
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
    /// The first <c>id</c> as written, of a request that may be malformed after it; empty when there is none or it is not a text or a
    /// number.
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
            // The fault is reported when the document is parsed.
        }

        return [];
    }

    private static void MustBeText(in Utf8JsonReader json)
    {
        bool isTooLong = json.TokenType == JsonTokenType.Number && json.ValueSpan.Length > ExactNumber.LongestText;
        if (json.ValueIsEscaped ? !HasWholePairs(json.ValueSpan) : isTooLong)
        {
            throw new JsonException($"A text has half a surrogate pair, or a number has more than {ExactNumber.LongestText} characters.");
        }
    }

    /// <summary>Whether every escaped surrogate of a valid string is paired.</summary>
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

    /// <summary>The request up to the first byte that is not UTF-8.</summary>
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
