using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>calendar</c>: what is due when in a planned course, under the protocols that are named.</summary>
internal static class CalendarRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "supplyDays", "start", "guidelines", "explain",
        "protocols", "canGetPregnant", "asOf", "lastCapsule", "samples", "visits");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        RequestedCourse stated = default;
        ImmutableArray<CalendarProtocol>? protocols = null;
        YesNoUnknown canGetPregnant = YesNoUnknown.Unknown;
        DateOnly? asOf = null;
        DateOnly[] samples = [];
        DateOnly[] visits = [];

        // It is not before the start, and is read after it, wherever it stands.
        RequestReader lastCapsule = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "protocols":
                    protocols = RequestedChoices.Read(ref reader, CalendarProtocols.All, p => p.Id, ErrorCode.ProtocolUnknown);
                    break;
                case "canGetPregnant":
                    canGetPregnant = RequestedFlags.Answered(reader);
                    break;
                case "asOf":
                    asOf = reader.Date();
                    break;
                case "lastCapsule":
                    lastCapsule = reader;
                    reader.Skip();
                    break;
                case "samples":
                    samples = Dates(ref reader);
                    break;
                case "visits":
                    visits = Dates(ref reader);
                    break;
                default:
                    stated.Read(name, ref reader, formulary);
                    break;
            }
        }

        Course course = stated.ToCourse(reader, properties);
        ImmutableArray<CalendarProtocol> followed = protocols ?? throw reader.Missing(properties, "protocols");
        int supplyDays = stated.SupplyDays ?? throw reader.Missing(properties, "supplyDays");
        DateOnly start = course.Start ?? throw reader.Missing(properties, "start");
        DateOnly end = course.EndDate
            ?? throw new RefusalException(ErrorCode.CourseEmpty, "$.alreadyTakenMg", "The target is reached before day 1: there is no course to keep a calendar of.");
        if (start < CourseCalendar.Earliest || end > CourseCalendar.Latest)
        {
            throw new RefusalException(
                ErrorCode.DateOutOfRange, "$.start", FormattableString.Invariant($"Accepted: a course within {CourseCalendar.Earliest:yyyy-MM-dd} to {CourseCalendar.Latest:yyyy-MM-dd}."));
        }

        CourseCalendar calendar = CourseCalendar.Of(course, supplyDays, canGetPregnant, followed.AsSpan()).WithSamples(samples).WithVisits(visits);
        calendar = lastCapsule.IsNowhere ? calendar : calendar.AfterLastCapsule(CalendarDate.Read(lastCapsule, start));
        PatientFacts facts = PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, canGetPregnant);
        return new CalendarResult(calendar, asOf, Review.Of(course, facts, stated.Guidelines.AsSpan()), stated.IsExplained ? Derivation.Of(course) : null);
    }

    private static DateOnly[] Dates(ref RequestReader reader)
    {
        var dates = new List<DateOnly>();
        reader.List();
        while (reader.NextItem())
        {
            dates.Add(CalendarDate.Read(reader, CourseCalendar.Earliest));
        }

        return [.. dates];
    }
}
