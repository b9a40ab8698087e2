using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing;

/// <summary>The subset of RFC 5545 for all-day events and to-dos.</summary>
internal sealed class ICalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();
    private readonly CalendarFile file;
    private readonly string stamped;

    private ICalendarText(CalendarFile file)
    {
        this.file = file;
        stamped = file.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>The entries of a calendar, then those of the file before that are no longer among them, cancelled.</summary>
    public static string Of(IReadOnlyCollection<CalendarEntry> entries, CalendarFile file)
    {
        var written = new ICalendarText(file);
        written.Line("BEGIN:VCALENDAR");
        written.Line("VERSION:2.0");
        written.Line("PRODID:-//Isotretinoin.Dosing//Course calendar//EN");
        written.Line("CALSCALE:GREGORIAN");
        foreach (CalendarEntry entry in entries)
        {
            written.Write(entry);
        }

        var kept = entries.Select(entry => EarlierEntry.IdentifierOf(entry.Key, entry.FirstDate)).ToHashSet(StringComparer.Ordinal);
        foreach (EarlierEntry vanished in file.Before.Where(entry => !kept.Contains(entry.Identifier)))
        {
            written.Cancel(vanished);
        }

        written.Line("END:VCALENDAR");
        return written.text.ToString();
    }

    private void Write(CalendarEntry entry)
    {
        string component = Begin(entry.Key, entry.FirstDate);
        if (entry is { FirstDate: { } first, LastDate: { } last })
        {
            // The end of an all-day event is exclusive.
            Line($"DTSTART;VALUE=DATE:{Date(first)}");
            Line($"DTEND;VALUE=DATE:{Date(last.AddDays(1))}");
            Line("TRANSP:TRANSPARENT");
        }

        Line($"SUMMARY:{Escaped(entry.FirstDate is null ? $"{entry.Summary}, {entry.When}" : entry.Summary)}");
        Line($"DESCRIPTION:{Escaped(Description(entry))}");
        Line($"CATEGORIES:{Escaped(entry.Topic.Id)}");
        Line($"END:{component}");
    }

    private void Cancel(EarlierEntry entry)
    {
        string component = Begin(entry.Key, entry.Date);
        Line("STATUS:CANCELLED");
        if (entry.Date is { } date)
        {
            Line($"DTSTART;VALUE=DATE:{Date(date)}");
            Line("TRANSP:TRANSPARENT");
        }

        Line("SUMMARY:No longer in the calendar of the course");
        Line($"END:{component}");
    }

    /// <summary>Begins an event, or a task when there is no date.</summary>
    private string Begin(string key, DateOnly? date)
    {
        string component = date is null ? "VTODO" : "VEVENT";
        Line($"BEGIN:{component}");
        Line($"UID:{Escaped($"{file.CourseIdentifier}.{EarlierEntry.IdentifierOf(key, date)}")}");
        Line($"DTSTAMP:{stamped}");
        if (file.Sequence is { } sequence)
        {
            Line(FormattableString.Invariant($"SEQUENCE:{sequence}"));
        }

        return component;
    }

    private static string Description(CalendarEntry entry) =>
        string.Join(
            '\n', new[] { entry.When, entry.Protocol?.Title, entry.Rule?.EditionTitle, entry.Rule?.Source.ToString() }.OfType<string>());

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A content line folded at 75 octets, without splitting a character.</summary>
    private void Line(string content)
    {
        Span<char> character = stackalloc char[2];
        int octets = 0;
        foreach (Rune rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(character[..rune.EncodeToUtf16(character)]);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
