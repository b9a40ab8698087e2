using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class ICalendarProperties
{
    private static readonly DateTimeOffset Stamp = new(2026, 3, 1, 1, 30, 5, TimeSpan.FromHours(2));

    private static readonly Gen<string> Identifiers = Gen.NonEmptyListOf(Gen.Elements("a", "7", "-", ",", ";", "\\", ":", "é", "×", "漢", "🩺", " x", "\\n")).Select(string.Concat);

    [Fact]
    public void Every_calendar_reads_back_as_its_entries() => Property.Holds(Arb.From(Cases), c =>
    {
        ParsedCalendar parsed = ParsedCalendar.Of(c.Calendar.ToICalendar(c.Identifier, Stamp));

        Assert.Equal("2.0", parsed.Properties["VERSION"]);
        Assert.Equal("GREGORIAN", parsed.Properties["CALSCALE"]);
        Assert.NotEmpty(parsed.Properties["PRODID"]);
        Assert.Equal(c.Calendar.Entries.Length, parsed.Components.Count);
        Assert.Equal(parsed.Components.Count, parsed.Components.Select(component => component.Text("UID")).Distinct().Count());
        foreach ((CalendarEntry entry, ParsedComponent component) in c.Calendar.Entries.Zip(parsed.Components))
        {
            Assert.Equal($"{c.Identifier}.{entry.Key}", component.Text("UID"));
            Assert.Equal("20260228T233005Z", component.Properties["DTSTAMP"]);
            Assert.StartsWith(entry.Summary, component.Text("SUMMARY"), StringComparison.Ordinal);
            Assert.Contains(entry.When, component.Text("DESCRIPTION").Split('\n'));
            Assert.Equal(entry.FirstDate is null ? "VTODO" : "VEVENT", component.Kind);
            if (entry.FirstDate is { } first)
            {
                Assert.Equal(first, component.Date("DTSTART"));
                Assert.Equal(entry.LastDate!.Value.DayNumber + 1, component.Date("DTEND").DayNumber);
            }
            else
            {
                Assert.DoesNotContain(component.Properties.Keys, name => name.StartsWith("DT", StringComparison.Ordinal) && name != "DTSTAMP");
                Assert.EndsWith(entry.When, component.Text("SUMMARY"), StringComparison.Ordinal);
            }

            if (entry.Rule?.EditionTitle is { } edition)
            {
                Assert.Contains(edition, component.Text("DESCRIPTION").Split('\n'));
            }
        }
    });

    [Fact]
    public void A_calendar_made_again_keeps_its_text_and_its_keys() => Property.Holds(Arb.From(Cases), c =>
    {
        CourseCalendar again = CourseCalendar.Of(c.Calendar.Course, c.Calendar.SupplyDays, c.Calendar.CanGetPregnant, [.. c.Calendar.Protocols]);
        CourseCalendar stopped = again.AfterLastCapsule(again.Course.EndDate!.Value);

        Assert.Equal(c.Calendar.ToICalendar(c.Identifier, Stamp), again.ToICalendar(c.Identifier, Stamp));
        Assert.Equal(again.Entries.Select(e => e.Key).Order(StringComparer.Ordinal), stopped.Entries.Select(e => e.Key).Order(StringComparer.Ordinal));
    });

    private static Gen<(CourseCalendar Calendar, string Identifier)> Cases =>
        from course in CalendarCourses.Dated
        from supplyDays in Gen.Elements(28, 30, 90)
        from answer in Gen.Elements<YesNoUnknown>(YesNoUnknown.All)
        from protocols in Gen.SubListOf<CalendarProtocol>(CalendarProtocol.All)
        from identifier in Identifiers
        select (CourseCalendar.Of(course, supplyDays, answer, [.. protocols]), identifier);
}
