namespace Isotretinoin.Dosing.Json;

/// <summary>
/// <c>previousCourses</c>: each with <c>to</c>, if known <c>from</c> and what it came to, <c>mgPerKg</c> or <c>mg</c> with its
/// <c>formulation</c>, and a <c>reason</c>.
/// </summary>
internal static class PreviousCoursesReader
{
    private static readonly PropertyNames Names = new("from", "to", "mgPerKg", "mg", "formulation", "reason");

    /// <summary>The facts with the courses; as they are when the list is absent or refused.</summary>
    public static PatientFacts Read(JsonMembers patient, PatientFacts facts)
    {
        PreviousCourse[]? courses = patient.Read("previousCourses", list => list.List(Course));
        try
        {
            return courses is null ? facts : facts.WithPreviousCourses(courses);
        }
        catch (RefusalException refused) when (patient.Reading.Takes(refused))
        {
            return facts;
        }
    }

    private static PreviousCourse? Course(JsonField field)
    {
        if (field.Object(Names) is not { } members)
        {
            return null;
        }

        DateOnly? from = members.Read("from", date => date.Date());
        DateOnly? to = members.Required("to", date => Values.CalendarDate(date, DateOnly.MinValue));
        decimal? perKilogram = members.Read("mgPerKg", number => number.Number(CumulativeDose.Accepted));
        decimal? milligrams = members.Read("mg", number => number.Number(TotalDose.Accepted));
        bool isAmount = members.Has("mgPerKg") || members.Has("mg");
        Formulation? formulation = isAmount
            ? Values.RequiredFormulation(members)
            : members.Read("formulation", Values.Formulation);
        string? reason = members.Read("reason", Values.Note);
        bool isReversed = from > to;
        if (isReversed)
        {
            field.Refuse(RefusalCode.HistoryReversed, "A course's last date is not before its first.");
        }

        bool isStated = !(members.Has("mgPerKg") && members.Has("mg")) && (isAmount || !members.Has("formulation"));
        if (!isStated)
        {
            field.Refuse(RefusalCode.DoseNotStated, "A course came to mgPerKg or to mg, with its formulation, or to an unknown amount.");
        }

        bool isWhole = !isReversed && isStated && members.AreRead("from", from) && members.AreRead("reason", reason)
            && (!isAmount || (formulation is not null && (perKilogram ?? milligrams) is not null));
        if (to is not { } last || !isWhole)
        {
            return null;
        }

        var course = PreviousCourse.EndingOn(last);
        course = from is { } first ? course.BeginningOn(first) : course;
        course = perKilogram is { } mgPerKg ? course.ComingTo(CumulativeDose.FromMilligramsPerKilogram(mgPerKg, formulation!)) : course;
        course = milligrams is { } mg ? course.ComingTo(formulation!.Milligrams(mg)) : course;
        return reason is null ? course : course.WithReason(reason);
    }

    /// <summary>Whether a member is absent or was read.</summary>
    private static bool AreRead(this JsonMembers members, string name, object? value) => value is not null || !members.Has(name);
}
