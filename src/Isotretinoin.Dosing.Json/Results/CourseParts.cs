namespace Isotretinoin.Dosing.Json;

/// <summary>A course in an answer: its target, phases, end and capsules.</summary>
internal static class CourseParts
{
    /// <summary>Writes the roundings of the steps by weight, in order; nothing when there are none.</summary>
    public static void WriteRoundings(this JsonOutput json, Titration first)
    {
        string[] roundings = [.. first.Steps.Select(step => step.Rounding?.Id).OfType<string>()];
        if (roundings.Length > 0)
        {
            json.WriteTexts("firstRoundings"u8, roundings);
        }
    }

    /// <summary>Writes the ends of a target in mg.</summary>
    public static void WriteTarget(this JsonOutput json, CumulativeTarget target, BodyWeight weight)
    {
        json.WriteStartObject("target"u8);
        json.WriteNumber("fromMg"u8, target.Lower.For(weight).Milligrams);
        json.WriteNumber("toMg"u8, target.Upper.For(weight).Milligrams);
        json.WriteEndObject();
    }

    /// <summary>Writes the phases of a course, its end and its capsules.</summary>
    public static void WriteCourse(this JsonOutput json, Course course)
    {
        json.WriteStartArray("phases"u8);
        foreach (CoursePhase phase in course.Phases())
        {
            Write(json, phase, course);
        }

        json.WriteEndArray();
        json.WriteNumber("days"u8, course.Days);
        json.WriteDate("endDate"u8, course.EndDate);
        json.WriteString("endedBy"u8, course.EndedBy.Id);
        json.WriteNumber("totalMg"u8, course.Total.Milligrams);
        Write(json, "reached"u8, course.TargetReached);
        Write(json, "lastDayWithin"u8, course.LastDayWithinTarget);
        json.WriteCapsules("quantities"u8, course.Quantities());
    }

    private static void Write(JsonOutput json, CoursePhase phase, Course course)
    {
        json.WriteStartObject();
        json.WriteNumber("step"u8, phase.Step.Number);
        json.WriteNumber("firstDay"u8, phase.FirstDay);
        json.WriteNumber("lastDay"u8, phase.LastDay);
        json.WriteNumber("days"u8, phase.Days);
        if (phase.Step.Days is null && course.EndedBy == CourseEnding.Steps)
        {
            json.WriteString("endedBy"u8, course.End!.Ending.Id);
        }

        if (phase.Step.ExactDose is { } exact)
        {
            json.WriteNumber("exactMg"u8, exact.Milligrams);
        }

        if (phase.Step.Intent.Ceiling is { } ceiling)
        {
            json.WriteNumber("ceilingMg"u8, ceiling.Most.Milligrams);
            json.WriteBoolean("isMadeByCeiling"u8, phase.Step.IsMadeByCeiling);
        }

        json.WriteStartArray("cycle"u8);
        DosingCycle cycle = phase.Step.Cycle;
        for (int day = 1; day <= cycle.Length; day++)
        {
            json.WriteStartObject();
            json.WriteDay(cycle[day]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteMilligrams("meanMgPerDay"u8, cycle.MeanMilligramsPerDay);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, phase.Step.MeanMilligramsPerKilogramPerDay);
        json.WriteNumber("totalMg"u8, phase.Total.Milligrams);
        json.WriteNumber("cumulativeMg"u8, phase.Cumulative.Milligrams);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, ReadOnlySpan<byte> name, CourseDay? met)
    {
        if (met is not { } day)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("day"u8, day.Day);
        json.WriteDate("date"u8, day.Date);
        json.WriteNumber("mg"u8, day.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, day.MilligramsPerKilogram);
        json.WriteEndObject();
    }
}
