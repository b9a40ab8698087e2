namespace Isotretinoin.Dosing.Fhir;

/// <summary>Short texts for cards, which clients show as plain text or as HTML: no text has a bracket of HTML.</summary>
internal static class CardText
{
    private const int LongestSummary = 139;
    private const int LongestQuote = 80;

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

    // Never splits a surrogate pair.
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
