using System.Buffers;

namespace Isotretinoin.Dosing.Json;

/// <summary>Text that JSON never escapes, as nearly all of an answer is.</summary>
internal static class PlainText
{
    // The printable ASCII characters but the quote and the backslash.
    private static readonly SearchValues<byte> Signs =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(sign => (byte)sign).Except("\"\\"u8.ToArray())]);

    private static ReadOnlySpan<byte> Rounded => "≈"u8;

    /// <summary>Whether a text in UTF-8 has only plain characters, and the sign of rounded numbers.</summary>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = text;
        int next = rest.IndexOfAnyExcept(Signs);
        while (next >= 0 && rest[next..].StartsWith(Rounded))
        {
            rest = rest[(next + Rounded.Length)..];
            next = rest.IndexOfAnyExcept(Signs);
        }

        return next < 0;
    }
}
