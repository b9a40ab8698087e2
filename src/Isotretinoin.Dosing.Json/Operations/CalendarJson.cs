using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>calendar</c>: the calendar of a planned course, under the stated protocols.</summary>
internal static class CalendarJson
{
    public static PropertyNames Names { get; } = PlanJson.Names.And("protocols", "lastCapsule", "samples", "visits", "iCalendar");

    public static IDosingRequest? Read(JsonMembers request)
    {
        PlanRequest? plan = PlanJson.Read(request, mustBeDated: true);
        CalendarProtocol[]? protocols = request.Required("protocols", list => list.List(Protocol));
        DateOnly earliest = plan?.FirstDay ?? request.Read("start", date => date.Date()) ?? CourseCalendar.Earliest;
        DateOnly? lastCapsule = request.Read("lastCapsule", date => Values.CalendarDate(date, earliest));
        DateOnly[]? samples = request.Read("samples", Dates);
        DateOnly[]? visits = request.Read("visits", Dates);
        CalendarFile? file = request.Read("iCalendar", CalendarFileReader.Read);
        if (plan is null || plan.SupplyDays is null || plan.FirstDay is null)
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

    public static void WriteCalendar(this JsonOutput json, CalendarAnswer answer)
    {
        CourseCalendar calendar = answer.Calendar;
        json.WriteDate("start"u8, calendar.Course.Start);
        json.WriteBefore(answer.Plan);
        json.WriteDate("endDate"u8, calendar.Course.EndDate);
        json.WriteDate("lastCapsule"u8, calendar.LastCapsule);
        json.WriteDate("asOf"u8, answer.Request.Plan.Reviewing.Date);
        json.WriteNumber("supplyDays"u8, calendar.SupplyDays);
        if (calendar.CanGetPregnant != YesNoUnknown.Unknown)
        {
            json.WriteBoolean("canGetPregnant"u8, calendar.CanGetPregnant == YesNoUnknown.Yes);
        }

        json.WriteStartArray("protocols"u8);
        foreach (CalendarProtocol protocol in calendar.Protocols)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, protocol.Id);
            json.WriteString("title"u8, protocol.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entries"u8);
        Dictionary<CalendarEntry, string> standings = Standings(calendar, answer.Request.Plan.Reviewing.Date);
        foreach (CalendarEntry entry in calendar.Entries)
        {
            Write(json, entry, standings.GetValueOrDefault(entry));
        }

        json.WriteEndArray();
        Write(json, "samplesWithoutWindow"u8, calendar.SamplesWithoutWindow);
        Write(json, "visitsWithoutWindow"u8, calendar.VisitsWithoutWindow);
        Write(json, "iCalendar"u8, answer.ToICalendar());
        json.WriteDerivation(answer.Plan.Derivation);
        json.WriteNote(answer, answer.Request.Plan.Reviewing);
        json.WriteHandOut(answer.HandOut);
        json.WriteReview(answer.Review);
    }

    private static void Write(JsonOutput json, CalendarEntry entry, string? standing)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, entry.Key);
        json.WriteDate("from"u8, entry.FirstDate);
        json.WriteDate("to"u8, entry.LastDate);
        Write(json, "status"u8, standing);
        json.WriteString("topic"u8, entry.Topic.Id);
        json.WriteString("title"u8, entry.Title);
        json.WriteString("when"u8, entry.When);
        Write(json, "condition"u8, entry.Condition.Length == 0 ? null : entry.Condition);
        json.WriteTexts("tests"u8, entry.Tests.Select(test => test.Id));
        if (entry is { Rule: { } rule, Protocol: { } protocol })
        {
            json.WriteStartObject("rule"u8);
            json.WriteString("id"u8, rule.Id);
            json.WriteString("protocol"u8, protocol.Id);
            Write(json, "edition"u8, rule.Edition);
            Write(json, "editionTitle"u8, rule.EditionTitle);
            json.WriteString("source"u8, rule.Source.ToString());
            json.WriteString("grade"u8, rule.Source.Grade.Id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Dates, unless there are none.</summary>
    private static void Write(JsonOutput json, ReadOnlySpan<byte> name, ImmutableArray<DateOnly> dates)
    {
        if (!dates.IsEmpty)
        {
            json.WriteTexts(name, dates.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The status of each dated entry; empty without a date.</summary>
    private static Dictionary<CalendarEntry, string> Standings(CourseCalendar calendar, DateOnly? asOf)
    {
        var standings = new Dictionary<CalendarEntry, string>();
        if (asOf is not { } date)
        {
            return standings;
        }

        (string, ImmutableArray<CalendarEntry>)[] known =
            [("past", calendar.PastOn(date)), ("due", calendar.DueOn(date)), ("ahead", calendar.AheadOn(date))];
        foreach ((string standing, ImmutableArray<CalendarEntry> entries) in known)
        {
            foreach (CalendarEntry entry in entries)
            {
                standings.Add(entry, standing);
            }
        }

        return standings;
    }
}
