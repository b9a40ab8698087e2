using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>iCalendar</c>: what the file of a calendar is made with, and what the one before it had.</summary>
internal static class CalendarFileReader
{
    private static readonly PropertyNames FileNames = new("courseId", "stamp", "sequence", "before");
    private static readonly PropertyNames EarlierNames = new("key", "from");

    public static CalendarFile? Read(JsonField field)
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
