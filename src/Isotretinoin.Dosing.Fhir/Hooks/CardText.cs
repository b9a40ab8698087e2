using System.Buffers;
using System.Text;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// Text for cards. Clients show a detail as Markdown, some with raw HTML, so nothing of a request reaches a card with a sign of either.
/// </summary>
internal static class CardText
{
    private const int LongestSummary = 139;
    private const int LongestQuote = 80;

    // Signs of Markdown and of HTML, control characters, and ends of lines.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. "\\`*_[]|~#<>&\u2028\u2029", .. Enumerable.Range(0, 0xA0).Select(sign => (char)sign).Where(char.IsControl)]);

    /// <summary>One sentence without its full stop, shortened to fewer than 140 characters at the end of a word.</summary>
    public static string Summary(string sentence)
    {
        string plain = Plain(sentence.TrimEnd('.'));
        if (plain.Length <= LongestSummary)
        {
            return plain;
        }

        int end = plain.LastIndexOf(' ', LongestSummary - 1);
        return $"{plain.AsSpan(0, end > LongestSummary / 2 ? end : Whole(plain, LongestSummary - 1)).TrimEnd(" ,;:(")}…";
    }

    /// <summary>A sentence as it goes on after a colon: its first letter small, unless it begins with an abbreviation or a quote.</summary>
    public static string AfterColon(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && !char.IsUpper(sentence[1])
            ? $"{char.ToLowerInvariant(sentence[0])}{sentence.AsSpan(1)}"
            : sentence;

    /// <summary>Text of a request, cut at 80 characters.</summary>
    public static string Quoted(string text) =>
        Plain(text.Length <= LongestQuote ? text : $"{text.AsSpan(0, Whole(text, LongestQuote - 1))}…");

    /// <summary>Text without control characters and without the brackets of HTML.</summary>
    public static string Plain(string text) => text.AsSpan().IndexOfAny('<', '>') < 0 && !text.Any(char.IsControl)
        ? text
        : string.Create(text.Length, text, static (plain, text) =>
        {
            for (int place = 0; place < plain.Length; place++)
            {
                char sign = text[place];
                plain[place] = sign == '<' ? '‹' : sign == '>' ? '›' : char.IsControl(sign) ? ' ' : sign;
            }
        });

    extension(StringBuilder text)
    {
        /// <summary>Appends text whose signs of Markdown and HTML are shown as they are.</summary>
        public StringBuilder AppendShown(ReadOnlySpan<char> shown)
        {
            ReadOnlySpan<char> rest = shown;
            for (int place = rest.IndexOfAny(Signs); place >= 0; place = rest.IndexOfAny(Signs))
            {
                char sign = rest[place];
                text.Append(rest[..place]);
                _ = sign switch
                {
                    '<' => text.Append("&lt;"),
                    '>' => text.Append("&gt;"),
                    '&' => text.Append("&amp;"),
                    '\u2028' or '\u2029' => text.Append(' '),
                    _ when char.IsControl(sign) => text.Append(' '),
                    _ => text.Append('\\').Append(sign),
                };
                rest = rest[(place + 1)..];
            }

            return text.Append(rest);
        }
    }

    // Never splits a surrogate pair.
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
