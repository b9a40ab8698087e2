using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class ICalendarProperties
{
    private static readonly DateTimeOffset Stamp = new(2026, 3, 1, 1, 30, 5, TimeSpan.FromHours(2));

    private static readonly Gen<string> Identifiers = Gen.NonEmptyListOf(Gen.Elements("a", "7", "-", ",", ";", "\\", ":", "é", "×", "漢", "🩺", " x", "\\n")).Select(string.Concat);

    [Law]
    public Property Every_calendar_reads_back_as_its_entries() => Law.ForAll(() => Cases, c =>
    {
        ParsedCalendar parsed = ParsedCalendar.Of(c.Calendar.ToICalendar(CalendarFile.Of(c.Identifier, Stamp)));

        Assert.Equal("2.0", parsed.Properties["VERSION"]);
        Assert.Equal("GREGORIAN", parsed.Properties["CALSCALE"]);
        Assert.NotEmpty(parsed.Properties["PRODID"]);
        Assert.Equal(c.Calendar.Entries.Length, parsed.Components.Count);
        Assert.Equal(parsed.Components.Count, parsed.Components.Select(component => component.Text("UID")).Distinct().Count());
        foreach ((CalendarEntry entry, ParsedComponent component) in c.Calendar.Entries.Zip(parsed.Components))
        {
            Assert.Equal($"{c.Identifier}.{entry.Key}{(entry.FirstDate is null ? ".undated" : "")}", component.Text("UID"));
            Assert.False(component.Properties.ContainsKey("SEQUENCE") || component.Properties.ContainsKey("STATUS"));
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

    [Law]
    public Property A_calendar_made_again_keeps_its_text_and_its_keys() => Law.ForAll(() => Cases, c =>
    {
        CourseCalendar again = CourseCalendar.Of(c.Calendar.Course, c.Calendar.SupplyDays, c.Calendar.CanGetPregnant, [.. c.Calendar.Protocols]);
        CourseCalendar stopped = again.AfterLastCapsule(again.Course.EndDate!.Value);

        Assert.Equal(c.Calendar.ToICalendar(CalendarFile.Of(c.Identifier, Stamp)), again.ToICalendar(CalendarFile.Of(c.Identifier, Stamp)));
        Assert.Equal(again.Entries.Select(e => e.Key).Order(StringComparer.Ordinal), stopped.Entries.Select(e => e.Key).Order(StringComparer.Ordinal));
    });

    /// <summary>A calendar application that keeps what it is told, and takes a change only under a number that is not lower than before.</summary>
    [Law]
    public Property A_file_in_the_place_of_another_leaves_exactly_its_own_entries_uncancelled() => Law.ForAll(() =>
        from before in Happened from after in Happened from sequence in Gen.Choose(1, 9) select (before, after, sequence), c =>
    {
        CalendarFile file = CalendarFile.Of("c", Stamp);
        var kept = new Dictionary<(string Kind, string Identifier), (int Sequence, bool IsCancelled)>();
        Take(c.before.ToICalendar(file.Numbered(c.sequence - 1)));
        Take(c.after.ToICalendar(file.Replacing(c.sequence, [.. c.before.Entries.Select(EarlierEntry.Of)])));

        Assert.Equal(
            c.after.Entries.Select(entry => entry.FirstDate is null ? ("VTODO", $"c.{entry.Key}.undated") : ("VEVENT", $"c.{entry.Key}")).Order(),
            kept.Where(entry => !entry.Value.IsCancelled).Select(entry => entry.Key).Order());

        void Take(string text)
        {
            foreach (ParsedComponent component in ParsedCalendar.Of(text).Components)
            {
                int number = int.Parse(component.Properties["SEQUENCE"], System.Globalization.CultureInfo.InvariantCulture);
                (string, string) identifier = (component.Kind, component.Text("UID"));
                Assert.True(!kept.TryGetValue(identifier, out var known) || known.Sequence < number);
                kept[identifier] = (number, component.Properties.GetValueOrDefault("STATUS") == "CANCELLED");
                Assert.True(component.Kind == "VTODO" || component.Date("DTSTART") > DateOnly.MinValue);
            }
        }
    });

    private static Gen<CourseCalendar> Happened =>
        from known in Cases
        from last in Gen.Choose(0, 200)
        from isStopped in Gen.Elements(true, false)
        from samples in Gen.ListOf(Gen.Choose(-10, 200))
        let start = known.Calendar.Course.Start!.Value
        let sampled = known.Calendar.WithSamples([.. samples.Select(start.AddDays)])
        select isStopped ? sampled.AfterLastCapsule(start.AddDays(last)) : sampled;

    private static Gen<(CourseCalendar Calendar, string Identifier)> Cases =>
        from course in CalendarCourses.Dated
        from supplyDays in Gen.Elements(28, 30, 90)
        from answer in Gen.Elements<YesNoUnknown>(YesNoUnknown.All)
        from protocols in Gen.SubListOf<CalendarProtocol>(CalendarProtocol.All)
        from identifier in Identifiers
        select (CourseCalendar.Of(course, supplyDays, answer, [.. protocols]), identifier);
}
