using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A host's protocol with the numbers of one of the library's dates what the library's dates, word for word.</summary>
public sealed class HostsProtocolProperties
{
    private static readonly (CalendarProtocol Ours, CalendarProtocol Hosts)[] Pairs = [.. CalendarProtocol.All.Select(ours => (ours, HostsProtocols.Like(ours)))];

    private static Gen<(Course Course, YesNoUnknown CanGetPregnant, int LastCapsule)> Cases =>
        from course in CalendarCourses.Dated
        from answer in Gen.Elements<YesNoUnknown>(YesNoUnknown.All)
        from last in Gen.Choose(0, 300)
        select (course, answer, last);

    [Law]
    public Property The_entries_of_a_host_s_twin_are_equal() => Law.ForAll(() => Cases, c => Assert.All(Pairs, pair =>
    {
        DateOnly last = c.Course.Start!.Value.AddDays(c.LastCapsule);
        CourseCalendar ours = CourseCalendar.Of(c.Course, 30, c.CanGetPregnant, pair.Ours);
        CourseCalendar hosts = CourseCalendar.Of(c.Course, 30, c.CanGetPregnant, pair.Hosts);
        Assert.Equal(Said(ours, pair.Ours), Said(hosts, pair.Hosts));
        Assert.Equal(Said(ours.WithSample(last).AfterLastCapsule(last), pair.Ours), Said(hosts.WithSample(last).AfterLastCapsule(last), pair.Hosts));
    }));

    private static IEnumerable<string> Said(CourseCalendar calendar, CalendarProtocol protocol) => calendar.Entries
        .Where(entry => entry.Edition is null)
        .Select(entry => $"{entry.Key.Replace($"{protocol.Id}.", "", StringComparison.Ordinal)} {entry.ToString().Replace($"[{protocol}]", "", StringComparison.Ordinal)}");
}
