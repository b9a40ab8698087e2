using System.Text;

namespace Isotretinoin.Dosing;

/// <summary>A sheet as plain text in lines of at most 76 characters, or as Markdown.</summary>
internal static class SheetText
{
    private const int Width = 76;

    // Signs that Markdown, or HTML within it, would take for its own.
    private const string MarkdownSigns = @"\`*_[]<>&|~#";

    public static string Of(IEnumerable<SheetPart> parts, HandOutFormat format)
    {
        var text = new StringBuilder();
        SheetPart? before = null;
        foreach (SheetPart written in parts)
        {
            SheetPart part = written with { Words = PaperText.OnOneLine(written.Words) };

            // Items of one list stand together; everything else has an empty line before it.
            bool goesOn = before is { Level: >= 3 } && part.Level >= 3;
            text.Append(before is null ? "" : goesOn ? "\n" : "\n\n");
            text.Append(format == HandOutFormat.Markdown ? InMarkdown(part) : Plain(part));
            before = part;
        }

        return text.ToString();
    }

    private static string InMarkdown(SheetPart part)
    {
        var words = new StringBuilder();
        foreach (char sign in part.Words)
        {
            words.Append(MarkdownSigns.Contains(sign, StringComparison.Ordinal) ? "\\" : "").Append(sign);
        }

        return part.Level switch { 0 => "# ", 1 => "## ", 2 => "", 3 => "- ", _ => "  - " } + words.ToString();
    }

    private static string Plain(SheetPart part) => part.Level switch
    {
        0 => Wrapped(part.Words.ToUpperInvariant(), "", ""),
        1 => $"{part.Words}\n{new string('-', part.Words.Length)}",
        2 => Wrapped(part.Words, "", ""),
        3 => Wrapped(part.Words, "- ", "  "),
        _ => Wrapped(part.Words, "  - ", "    "),
    };

    /// <summary>Words in lines; one that is longer than a line stays whole.</summary>
    private static string Wrapped(string words, string first, string next)
    {
        var text = new StringBuilder(first);
        int length = first.Length;
        bool isNew = true;
        foreach (string word in words.Split(' '))
        {
            if (!isNew && length + 1 + word.Length > Width)
            {
                text.Append('\n').Append(next);
                (length, isNew) = (next.Length, true);
            }

            text.Append(isNew ? "" : " ").Append(word);
            (length, isNew) = (length + (isNew ? 0 : 1) + word.Length, false);
        }

        return text.ToString();
    }
}
