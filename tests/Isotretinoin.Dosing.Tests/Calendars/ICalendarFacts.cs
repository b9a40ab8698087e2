namespace Isotretinoin.Dosing.Tests;

public sealed class ICalendarFacts
{
    [Fact]
    public void An_event_is_written_as_RFC_5545_requires()
    {
        string text = CourseCalendar.Of(CalendarCourses.From5January2026, 90, YesNoUnknown.No, CalendarProtocol.Delphi2022)
            .ToICalendar(CalendarFile.Of("course-7;a", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

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
            DTEND;VALUE=DATE:20260105
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
        string[] lines = calendar.ToICalendar(CalendarFile.Of("course-7", DateTimeOffset.UnixEpoch)).Split("\r\n");
        int tasks = calendar.Entries.Count(entry => entry.FirstDate is null);

        Assert.NotEqual(0, tasks);
        Assert.Equal((tasks, tasks), (lines.Count(line => line == "BEGIN:VTODO"), lines.Count(line => line == "END:VTODO")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\r\nBEGIN:VEVENT")]
    [InlineData("a\tb")]
    public void An_identifier_that_could_break_the_file_is_refused(string identifier)
    {
        Assert.False(CalendarFile.IsIdentifier(identifier));
        Assert.ThrowsAny<ArgumentException>(() => CalendarFile.Of(identifier, DateTimeOffset.UnixEpoch));
        Assert.ThrowsAny<ArgumentException>(() => EarlierEntry.WithoutDate(identifier));
        Assert.ThrowsAny<ArgumentException>(() => EarlierEntry.On(identifier, new(2026, 1, 5)));
    }

    [Fact]
    public void An_entry_that_vanished_is_cancelled_as_RFC_5545_requires()
    {
        CourseCalendar calendar = CourseCalendar.Of(CalendarCourses.From5January2026, 90, YesNoUnknown.No);
        CalendarFile file = CalendarFile.Of("course-7", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)).Replacing(
            2, EarlierEntry.On("supply.1", new(2026, 1, 1)), EarlierEntry.On("supply.9", new(2026, 6, 30)), EarlierEntry.WithoutDate("ipledge.window"));

        string text = calendar.ToICalendar(file);

        Assert.EndsWith(
            """
            END:VEVENT
            BEGIN:VEVENT
            UID:course-7.supply.9
            DTSTAMP:20260102T030405Z
            SEQUENCE:2
            STATUS:CANCELLED
            DTSTART;VALUE=DATE:20260630
            TRANSP:TRANSPARENT
            SUMMARY:No longer in the calendar of the course
            END:VEVENT
            BEGIN:VTODO
            UID:course-7.ipledge.window.undated
            DTSTAMP:20260102T030405Z
            SEQUENCE:2
            STATUS:CANCELLED
            SUMMARY:No longer in the calendar of the course
            END:VTODO
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            text,
            StringComparison.Ordinal);
        Assert.Equal(2, text.Split("STATUS:CANCELLED").Length - 1);
        Assert.Equal("course-7, file 3", file.ToString());
        Assert.Equal("supply.9 on 2026-06-30", file.Before[1].ToString());
        Assert.Equal("ipledge.window, undated", file.Before[2].ToString());
    }

    [Fact]
    public void A_file_in_the_place_of_another_is_not_the_first()
    {
        CalendarFile first = CalendarFile.Of("course-7", DateTimeOffset.UnixEpoch);

        Assert.Equal(0, first.Numbered(0).Sequence);
        Assert.Equal(1_000_000, first.Numbered(1_000_000).Replacing(1_000_000).Sequence);
        Assert.Null(first.Sequence);
        Assert.All(new[] { -1, 1_000_001 }, n => Assert.Equal("sequence", Assert.ThrowsAny<ArgumentOutOfRangeException>(() => first.Numbered(n)).ParamName));
        Assert.All(new[] { 0, 1_000_001 }, n => Assert.Equal("sequence", Assert.ThrowsAny<ArgumentOutOfRangeException>(() => first.Replacing(n)).ParamName));
    }
}
