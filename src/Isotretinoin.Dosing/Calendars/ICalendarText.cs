using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing;

/// <summary>The subset of RFC 5545 for all-day events and to-dos.</summary>
internal static class ICalendarText
{
    private const int MostOctets = 75;

    public static string Of(IEnumerable<CalendarEntry> entries, string courseIdentifier, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        string stamped = stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Isotretinoin.Dosing//Course calendar//EN");
        Line("CALSCALE:GREGORIAN");
        foreach (CalendarEntry entry in entries)
        {
            string component = entry.FirstDate is null ? "VTODO" : "VEVENT";
            Line($"BEGIN:{component}");
            Line($"UID:{Escaped($"{courseIdentifier}.{entry.Key}")}");
            Line($"DTSTAMP:{stamped}");
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

        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string content)
        {
            AppendFolded(text, content);
            text.Append("\r\n");
        }
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
    private static void AppendFolded(StringBuilder text, string content)
    {
        int octets = 0;
        foreach (Rune rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
    }
}
