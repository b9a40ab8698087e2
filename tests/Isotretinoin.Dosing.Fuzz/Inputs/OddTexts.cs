using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Pieces of text that readers stumble over.</summary>
internal static class OddTexts
{
    public static ImmutableArray<byte[]> All { get; } =
    [
        .. Numbers.Concat(Words).Select(Encoding.UTF8.GetBytes),
        .. InvalidUtf8,
    ];

    private static IEnumerable<string> Numbers =>
    [
        "0", "-0", "-1", "1", "+1", "01", "1.", ".5", "0.0000001", "0.001", "0.0005", "499.9995", "500", "500.0005", "1000", "1000.001", "100000", "1e0", "1e-9", "1E+3", "1e400", "-1e-400", "1e99999999999",
        "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336", "7.9228162514264337593543950335",
        "0.500000000000000000000000000000000000001", new string('9', 60), $"0.{new string('0', 60)}1", new string('1', 1_200), "NaN", "Infinity", "0x10", "1_000", "1,000", "1 000",
        "28", "29", "365", "366", "3650", "3651", "100", "101", "12", "13",
        "0001-01-01", "9999-12-31", "2024-02-29", "2026-02-29", "2026-13-01", "2026-1-5", "-2026-01-05", "10000-01-01", "20260105",
    ];

    private static IEnumerable<string> Words =>
    [
        "", " ", "\t", "\n", "\r\n", "\r", "\0", "\u0001", "\u007F", "\u0085", "\u00A0", "\u2028", "\u2029", "\u200B", "\u202E", "\uFEFF", "\uFFFD", "e\u0301", "é", "ß", "İ", "ı", "１２", "٣", "½", "²", "–", "−", "×", "💊", "👩‍⚕️", "\U0010FFFF",
        "null", "true", "false", "{}", "[]", "[[]]", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\udc8a\"", "\\", "\\u00", "\"", "'", "''", "//", "/*", "*/", "#", "=", "=20", "+", "x", "2x", "x20", "1x20+", "%", "{0}", "$(x)", "<!--",
        "mg", "MG", "mg/kg", "mg/kg/day", "mg/day", "kg", "lb", "st", "conventional", "lidose", "micronized", "Conventional", "0", "10", "11111111111111111111111111111", "0101",
        "\"id\":1,", "\"id\":null,", "\"op\":\"plan\",", "\"explain\":true,", ",,", ",,,,,,,,,,", "\"a\"\"b\"", "{", "}", "[", "]", ":", ",",
    ];

    /// <summary>A lone continuation, half a sequence, an overlong zero, a surrogate, past the last code point, and bytes that never occur.</summary>
    private static IEnumerable<byte[]> InvalidUtf8 => [[0x80], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFE], [0xFF, 0xFE]];
}
