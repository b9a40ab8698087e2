using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A note beside a dose or a course: text that is kept and shown, and that nothing reads or judges.</summary>
public static class NoteText
{
    /// <summary>The accepted number of characters, counted as UTF-16 code units.</summary>
    public static AcceptedRange AcceptedLength { get; } = AcceptedRange.OfCounts(1, 200, "characters", RefusalCode.NoteInvalid);

    /// <summary>The accepted notes in words.</summary>
    public static string AcceptedText =>
        $"a note of {AcceptedLength} on one line, not blank, without control characters and marks that turn the direction of text";

    /// <summary>Whether a text is accepted as a note.</summary>
    public static bool Accepts(string? text) =>
        !string.IsNullOrWhiteSpace(text) && AcceptedLength.Contains(text.Length) && !text.Any(IsRefused) && AreWhole(text);

    /// <summary>An accepted note; throws for the member and the argument that state it.</summary>
    internal static string Checked(string text, string member, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return Accepts(text)
            ? text
            : throw new RefusalException(RefusalCode.NoteInvalid, member, $"Read '{Shown(text)}'. Accepted: {AcceptedText}.", parameter);
    }

    // What breaks a line, or shows a note in another order than it was written.
    private static bool IsRefused(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Whether every surrogate has its other half.</summary>
    private static bool AreWhole(string text)
    {
        for (int place = 0; place < text.Length; place += char.IsSurrogate(text[place]) ? 2 : 1)
        {
            if (char.IsSurrogate(text[place]) && !char.IsSurrogatePair(text, place))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The start of a refused text, on one line.</summary>
    private static string Shown(string text) =>
        Excerpt.Of(string.Concat(text.Select(c => IsRefused(c) || char.IsSurrogate(c) ? ' ' : c)));
}
