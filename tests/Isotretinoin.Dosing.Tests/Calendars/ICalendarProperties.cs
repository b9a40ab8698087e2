using FsCheck;
using FsCheck.Fluent;
using Ical.Net.CalendarComponents;

namespace Isotretinoin.Dosing.Tests;

public sealed class ICalendarProperties
{
    private static readonly DateTimeOffset Stamp = new(2026, 3, 1, 1, 30, 5, TimeSpan.FromHours(2));

    private static readonly Gen<string> Identifiers = Gen.NonEmptyListOf(Gen.Elements("a", "7", "-", ",", ";", "\\", ":", "é", "×", "漢", "🩺", " x", "\\n")).Select(string.Concat);

    [Law]
    public Property Every_calendar_reads_back_as_its_entries() => Law.ForAll(() => Cases, c =>
    {
        ReadCalendar read = ReadCalendar.Of(c.Calendar.ToICalendar(CalendarFile.Of(c.Identifier, Stamp)));

        Assert.Equal(("2.0", "GREGORIAN", "-//Isotretinoin.Dosing//Course calendar//EN"), (read.Whole.Version, read.Whole.Scale, read.Whole.ProductId));
        Assert.Equal(c.Calendar.Entries.Length, read.Components.Count);
        foreach (CalendarEntry entry in c.Calendar.Entries)
        {
            RecurringComponent component = read.Components[$"{c.Identifier}.{entry.Key}{(entry.FirstDate is null ? ".undated" : "")}"];
            Assert.False(component.Properties.ContainsKey("SEQUENCE") || component.Properties.ContainsKey("STATUS"));
            Assert.Equal(new DateTime(2026, 2, 28, 23, 30, 5, DateTimeKind.Utc), component.DtStamp!.AsUtc);
            Assert.StartsWith(entry.Summary, component.Summary, StringComparison.Ordinal);
            Assert.Contains(entry.When, component.Description!.Split('\n'));
            if (entry.FirstDate is { } first)
            {
                var dated = Assert.IsType<CalendarEvent>(component);
                Assert.True(dated.IsAllDay);
                Assert.Equal((first, entry.LastDate!.Value.AddDays(1)), (dated.DtStart!.Date, dated.DtEnd!.Date));
            }
            else
            {
                Assert.IsType<Todo>(component);
                Assert.DoesNotContain(component.Properties, property => property.Name.StartsWith("DT", StringComparison.Ordinal) && property.Name != "DTSTAMP");
                Assert.EndsWith(entry.When, component.Summary, StringComparison.Ordinal);
            }

            if (entry.Rule?.EditionTitle is { } edition)
            {
                Assert.Contains(edition, component.Description.Split('\n'));
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
            foreach ((string identifier, RecurringComponent component) in ReadCalendar.Of(text).Components)
            {
                Assert.True(component.Properties.ContainsKey("SEQUENCE"));
                Assert.True(!kept.TryGetValue((component.Name, identifier), out var known) || known.Sequence < component.Sequence);
                kept[(component.Name, identifier)] = (component.Sequence, component.Properties.Get<string>("STATUS") == "CANCELLED");
                Assert.True(component is Todo || component.DtStart is { HasTime: false });
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
