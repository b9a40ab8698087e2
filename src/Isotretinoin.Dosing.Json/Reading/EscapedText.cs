using System.Buffers.Text;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Escapes in JSON strings. The reader checks that <c>\u</c> is followed by four hexadecimal digits, but not that surrogates come in pairs, and half a
/// pair is no text.
/// </summary>
internal static class EscapedText
{
    /// <summary>Whether every escaped surrogate of a string that the reader has accepted has its other half beside it.</summary>
    public static bool IsText(ReadOnlySpan<byte> escaped)
    {
        bool highIsOpen = false;
        for (int i = 0; i < escaped.Length; i++)
        {
            int unit = 0;
            if (escaped[i] == '\\' && escaped[++i] == 'u')
            {
                _ = Utf8Parser.TryParse(escaped.Slice(i + 1, 4), out unit, out _, 'x');
                i += 4;
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
