using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What a file for calendars is made with: whose course it is, when it is made, and which earlier file it takes the place of.
/// </summary>
public sealed class CalendarFile
{
    private const int MostFiles = 1_000_000;

    private CalendarFile(string courseIdentifier, DateTimeOffset stamp, int? sequence, ImmutableArray<EarlierEntry> before) =>
        (CourseIdentifier, Stamp, Sequence, Before) = (courseIdentifier, stamp, sequence, before);

    /// <summary>How many files of the course there may have been before: 0 to 1,000,000.</summary>
    public static AcceptedRange AcceptedSequence { get; } =
        AcceptedRange.OfCounts(0, MostFiles, "earlier files", RefusalCode.SequenceOutOfRange);

    /// <summary>The same for a file that takes the place of an earlier one: 1 to 1,000,000.</summary>
    public static AcceptedRange AcceptedSequenceAfterAnother { get; } =
        AcceptedRange.OfCounts(1, MostFiles, "earlier files", RefusalCode.SequenceOutOfRange);

    /// <summary>The caller's own identifier of the course, from which the identifier of every entry is made.</summary>
    public string CourseIdentifier { get; }

    /// <summary>The moment at which the file is made.</summary>
    public DateTimeOffset Stamp { get; }

    /// <summary>How many files of the course there were before; null when it is not stated.</summary>
    public int? Sequence { get; }

    /// <summary>The entries of the file before; those of them that are no longer in the calendar are cancelled.</summary>
    public ImmutableArray<EarlierEntry> Before { get; }

    /// <summary>Whether a text can identify a course, or be the key of an entry: it is printable and not empty.</summary>
    public static bool IsIdentifier(string? text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    /// <summary>A file of a course.</summary>
    /// <param name="courseIdentifier">The caller's own identifier of the course; printable, not empty.</param>
    /// <param name="stamp">The moment at which the file is made; the library has no clock.</param>
    /// <exception cref="ArgumentException">The identifier is empty or holds control characters.</exception>
    public static CalendarFile Of(string courseIdentifier, DateTimeOffset stamp) =>
        new(Printed(courseIdentifier, nameof(courseIdentifier)), stamp, sequence: null, []);

    /// <summary>This file with the number of files of the course that there were before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 1,000,000.</exception>
    public CalendarFile Numbered(int sequence) =>
        new(CourseIdentifier, Stamp, AcceptedSequence.Checked(sequence, "sequence", nameof(sequence)), Before);

    /// <summary>
    /// This file in the place of an earlier one. A calendar application keeps an entry until it is cancelled, and takes a cancellation
    /// only under a higher number than before.
    /// </summary>
    /// <param name="sequence">How many files of the course there were before.</param>
    /// <param name="before">The entries of the file before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 1,000,000.</exception>
    public CalendarFile Replacing(int sequence, params ReadOnlySpan<EarlierEntry> before)
    {
        int numbered = AcceptedSequenceAfterAnother.Checked(sequence, "sequence", nameof(sequence));
        return new(CourseIdentifier, Stamp, numbered, [.. Elements.Of(before, nameof(before)).DistinctBy(entry => entry.Identifier)]);
    }

    /// <summary>The identifier of the course, and the number of the file when it is stated.</summary>
    public override string ToString() =>
        Sequence is { } earlier ? FormattableString.Invariant($"{CourseIdentifier}, file {earlier + 1L}") : CourseIdentifier;

    internal static string Printed(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return IsIdentifier(text) ? text : throw new ArgumentException("An identifier must not have control characters.", parameter);
    }
}
