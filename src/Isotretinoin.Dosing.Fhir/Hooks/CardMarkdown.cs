using System.Buffers;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// Markdown of a card in pooled memory, written from the start again after each use. Clients show a detail as Markdown, some with raw
/// HTML, so nothing of a request reaches a card with a sign of either.
/// </summary>
internal sealed class CardMarkdown : IDisposable
{
    private const int UsualLength = 4_096;

    // Signs of Markdown and of HTML, control characters, and ends of lines.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. "\\`*_[]|~#<>&\u2028\u2029", .. Enumerable.Range(0, 0xA0).Select(sign => (char)sign).Where(char.IsControl)]);

    private char[] signs = ArrayPool<char>.Shared.Rent(UsualLength);

    /// <summary>The number of characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written since the last clearing.</summary>
    public ReadOnlySpan<char> Written => signs.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Appends Markdown.</summary>
    public CardMarkdown Append(ReadOnlySpan<char> markdown)
    {
        if (signs.Length - Length < markdown.Length)
        {
            char[] more = ArrayPool<char>.Shared.Rent(Math.Max(2 * signs.Length, Length + markdown.Length));
            Written.CopyTo(more);
            ArrayPool<char>.Shared.Return(signs);
            signs = more;
        }

        markdown.CopyTo(signs.AsSpan(Length));
        Length += markdown.Length;
        return this;
    }

    /// <summary>Appends text whose signs of Markdown and HTML are shown as they are.</summary>
    public CardMarkdown AppendShown(ReadOnlySpan<char> shown)
    {
        ReadOnlySpan<char> rest = shown;
        for (int place = rest.IndexOfAny(Signs); place >= 0; place = rest.IndexOfAny(Signs))
        {
            char sign = rest[place];
            Append(rest[..place]);
            _ = sign switch
            {
                '<' => Append("&lt;"),
                '>' => Append("&gt;"),
                '&' => Append("&amp;"),
                '\u2028' or '\u2029' => Append(" "),
                _ when char.IsControl(sign) => Append(" "),
                _ => Append(['\\', sign]),
            };
            rest = rest[(place + 1)..];
        }

        return Append(rest);
    }

    public override string ToString() => Written.ToString();

    public void Dispose() => ArrayPool<char>.Shared.Return(signs);
}
