using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>calendar</c>: the calendar of a planned course, under the stated protocols.</summary>
internal static class CalendarReader
{
    private static readonly PropertyNames FileNames = new("courseId", "stamp");

    public static PropertyNames Names { get; } = PlanReader.Names.And("protocols", "lastCapsule", "samples", "visits", "iCalendar");

    public static IDosingRequest? Read(JsonMembers request)
    {
        PlanRequest? plan = PlanReader.Read(request, mustBeDated: true);
        List<CalendarProtocol>? protocols = request.Required("protocols", list => list.List(Protocol));
        DateOnly earliest = plan?.Start ?? request.Read("start", date => date.Date()) ?? CourseCalendar.Earliest;
        DateOnly? lastCapsule = request.Read("lastCapsule", date => Values.CalendarDate(date, earliest));
        List<DateOnly>? samples = request.Read("samples", Dates);
        List<DateOnly>? visits = request.Read("visits", Dates);
        StatedFile? file = request.Read("iCalendar", File);
        if (plan is null || plan.SupplyDays is null || plan.Start is null)
        {
            return plan;
        }

        var calendar = CalendarRequest.For(plan, [.. protocols ?? []]);
        calendar = lastCapsule is { } last ? calendar.AfterLastCapsule(last) : calendar;
        calendar = samples is null ? calendar : calendar.WithSamples([.. samples]);
        calendar = visits is null ? calendar : calendar.WithVisits([.. visits]);
        return file is null ? calendar : calendar.AsICalendar(file.CourseId, file.Stamp);
    }

    private static CalendarProtocol? Protocol(JsonField field) =>
        field.Choice(CalendarProtocol.All, known => known.Id, RefusalCode.ProtocolUnknown);

    private static List<DateOnly>? Dates(JsonField field) => field.List(date => Values.CalendarDate(date, CourseCalendar.Earliest));

    private static StatedFile? File(JsonField field)
    {
        if (field.Object(FileNames) is not { } members)
        {
            return null;
        }

        string? course = members.Required("courseId", Identifier);
        DateTimeOffset? stamp = members.Required("stamp", Stamp);
        return course is not null && stamp is { } made ? new StatedFile(course, made) : null;
    }

    private static string? Identifier(JsonField field)
    {
        string? text = field.Text();
        if (text is null || !(string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl)))
        {
            return text;
        }

        field.RefuseType("your own printable identifier of the course");
        return null;
    }

    private static DateTimeOffset? Stamp(JsonField field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset stamp))
        {
            return stamp;
        }

        field.Refuse(RefusalCode.DateInvalid, field.NotAccepted("a time such as 2026-01-05T08:30:00Z"));
        return null;
    }

    private sealed record StatedFile(string CourseId, DateTimeOffset Stamp);
}
