using System.Buffers.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A value of a request, or the name of a member.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsEscaped">Whether a text has escapes.</param>
/// <param name="Start">Its first byte, for a text after the quote.</param>
/// <param name="Length">Its length in bytes, for a text without the quotes; 0 for an object or a list while it is open.</param>
/// <param name="Next">
/// The index of the value after it and its content. While an object or a list is open, minus the index of the one that holds it, or 0.
/// </param>
internal readonly record struct JsonToken(JsonTokenType Type, bool IsEscaped, int Start, int Length, int Next)
{
    private const int EscapeLength = 4;

    /// <summary>Whether a text has whole surrogate pairs, and a number is not too long.</summary>
    public static bool IsAccepted(in Utf8JsonReader json) => json.ValueIsEscaped
        ? HasWholePairs(json.ValueSpan)
        : json.TokenType != JsonTokenType.Number || json.ValueSpan.Length <= ExactNumber.LongestText;

    /// <summary>Whether every escaped surrogate of a valid JSON string is paired.</summary>
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
}
