using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>calendar</c>: the calendar of a planned course, under the stated protocols.</summary>
internal static class CalendarReader
{
    private static readonly PropertyNames FileNames = new("courseId", "stamp", "sequence", "before");
    private static readonly PropertyNames EarlierNames = new("key", "from");

    public static PropertyNames Names { get; } = PlanReader.Names.And("protocols", "lastCapsule", "samples", "visits", "iCalendar");

    public static IDosingRequest? Read(JsonMembers request)
    {
        PlanRequest? plan = PlanReader.Read(request, mustBeDated: true);
        CalendarProtocol[]? protocols = request.Required("protocols", list => list.List(Protocol));
        DateOnly earliest = plan?.Start ?? request.Read("start", date => date.Date()) ?? CourseCalendar.Earliest;
        DateOnly? lastCapsule = request.Read("lastCapsule", date => Values.CalendarDate(date, earliest));
        DateOnly[]? samples = request.Read("samples", Dates);
        DateOnly[]? visits = request.Read("visits", Dates);
        CalendarFile? file = request.Read("iCalendar", File);
        if (plan is null || plan.SupplyDays is null || plan.Start is null)
        {
            return plan;
        }

        var calendar = CalendarRequest.For(plan, protocols ?? []);
        calendar = lastCapsule is { } last ? calendar.AfterLastCapsule(last) : calendar;
        calendar = samples is null ? calendar : calendar.WithSamples(samples);
        calendar = visits is null ? calendar : calendar.WithVisits(visits);
        return file is null ? calendar : calendar.AsICalendar(file);
    }

    private static CalendarProtocol? Protocol(JsonField field) =>
        field.Choice(CalendarProtocol.All, known => known.Id, RefusalCode.ProtocolUnknown);

    private static DateOnly[]? Dates(JsonField field) => field.List(date => Values.CalendarDate(date, CourseCalendar.Earliest));

    private static CalendarFile? File(JsonField field)
    {
        if (field.Object(FileNames) is not { } members)
        {
            return null;
        }

        string? course = members.Required("courseId", field => Printable(field, "your own printable identifier of the course"));
        DateTimeOffset? stamp = members.Required("stamp", Stamp);
        bool isAfterAnother = members.Has("before");
        int? sequence = isAfterAnother
            ? members.Required("sequence", number => number.Whole(CalendarFile.AcceptedSequenceAfterAnother))
            : members.Read("sequence", number => number.Whole(CalendarFile.AcceptedSequence));
        EarlierEntry[]? before = members.Read("before", list => list.List(Earlier));
        if (course is null || stamp is not { } made)
        {
            return null;
        }

        var file = CalendarFile.Of(course, made);
        return sequence is not { } earlier ? file
            : isAfterAnother ? file.Replacing(earlier, before ?? [])
            : file.Numbered(earlier);
    }

    private static EarlierEntry? Earlier(JsonField field)
    {
        if (field.Object(EarlierNames) is not { } members)
        {
            return null;
        }

        string? key = members.Required("key", text => Printable(text, "the key of an entry"));
        DateOnly? from = members.Read("from", date => date.Date());
        return key is null ? null : from is { } date ? EarlierEntry.On(key, date) : EarlierEntry.WithoutDate(key);
    }

    private static string? Printable(JsonField field, string accepted)
    {
        string? text = field.Text();
        if (text is null || CalendarFile.IsIdentifier(text))
        {
            return text;
        }

        field.RefuseType(accepted);
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
}
