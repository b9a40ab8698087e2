namespace Isotretinoin.Dosing.Tests;

public sealed class ICalendarFacts
{
    [Fact]
    public void An_event_is_written_as_RFC_5545_requires()
    {
        string text = CourseCalendar.Of(CalendarCourses.From5January2026, 90, YesNoUnknown.No, CalendarProtocol.Delphi2022)
            .ToICalendar("course-7;a", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

        Assert.StartsWith(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Isotretinoin.Dosing//Course calendar//EN
            CALSCALE:GREGORIAN
            BEGIN:VEVENT
            UID:course-7\;a.delphi-2022.baseline
            DTSTAMP:20260102T030405Z
            DTSTART;VALUE=DATE:20251206
            DTEND;VALUE=DATE:20260106
            TRANSP:TRANSPARENT
            SUMMARY:Baseline blood tests: ALT\, triglycerides
            DESCRIPTION:within a month\, and at most 30 days\, before the first capsule
             \nDelphi consensus\, 2022\nConsensus on laboratory monitoring of isotretin
             oin\, JAMA Dermatology 2022\, Delphi study of 22 experts: baseline and pea
             k dose\, not monthly\, none at the end (S1)
            CATEGORIES:laboratory
            END:VEVENT
            """.ReplaceLineEndings("\r\n"),
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_without_a_date_is_a_task()
    {
        CourseCalendar calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No, [.. CalendarProtocol.All]);
        string[] lines = calendar.ToICalendar("course-7", DateTimeOffset.UnixEpoch).Split("\r\n");
        int tasks = calendar.Entries.Count(entry => entry.FirstDate is null);

        Assert.NotEqual(0, tasks);
        Assert.Equal((tasks, tasks), (lines.Count(line => line == "BEGIN:VTODO"), lines.Count(line => line == "END:VTODO")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\r\nBEGIN:VEVENT")]
    [InlineData("a\tb")]
    public void An_identifier_that_could_break_the_file_is_refused(string identifier) => Assert.ThrowsAny<ArgumentException>(
        () => CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No).ToICalendar(identifier, DateTimeOffset.UnixEpoch));
}
