using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>plan</c>.</summary>
internal static class PlanResult
{
    public static void WritePlan(this JsonOutput json, PlanAnswer answer)
    {
        Course course = answer.Course;
        Regimen regimen = course.Regimen;
        json.WriteSubject(regimen.Weight, regimen.Product);
        json.WriteAsked(answer.Request);
        if (course.Target is { } target)
        {
            json.WriteStartObject("target"u8);
            json.WriteExact("fromMg"u8, target.Lower.For(regimen.Weight).Milligrams);
            json.WriteExact("toMg"u8, target.Upper.For(regimen.Weight).Milligrams);
            json.WriteEndObject();
        }

        json.WriteStartArray("phases"u8);
        foreach (CoursePhase phase in course.Phases())
        {
            Write(json, phase);
        }

        json.WriteEndArray();
        json.WriteNumber("days"u8, course.Days);
        json.WriteDate("endDate"u8, course.EndDate);
        json.WriteString("endedBy"u8, course.EndsAtTarget ? "target"u8 : "steps"u8);
        json.WriteExact("totalMg"u8, course.Total.Milligrams);
        Write(json, "reached"u8, course.TargetReached);
        Write(json, "lastDayWithin"u8, course.LastDayWithinTarget);
        json.WriteCapsules("quantities"u8, course.Quantities());
        if (answer.Supplies is { } supplies)
        {
            json.WriteStartArray("supplies"u8);
            ImmutableArray<ImmutableArray<DispensingLine>> lines = DispensingLine.OfEach(supplies.AsSpan());
            for (int place = 0; place < supplies.Length; place++)
            {
                Write(json, supplies[place], lines[place]);
            }

            json.WriteEndArray();
        }

        json.WriteDerivation(answer.Derivation);
        json.WriteReview(answer.Review);
    }

    private static void WriteAsked(this JsonOutput json, PlanRequest request)
    {
        json.WriteDate("weighedOn"u8, request.WeighedOn);
        json.WriteDate("start"u8, request.Start);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteCount("supplyDays"u8, request.SupplyDays);
        if (request.AlreadyTaken is { } taken)
        {
            json.WriteExact("alreadyTakenMg"u8, taken.Milligrams);
        }
    }

    private static void Write(JsonOutput json, CoursePhase phase)
    {
        json.WriteStartObject();
        json.WriteNumber("step"u8, phase.Step.Number);
        json.WriteNumber("firstDay"u8, phase.FirstDay);
        json.WriteNumber("lastDay"u8, phase.LastDay);
        json.WriteNumber("days"u8, phase.Days);
        if (phase.Step.ExactDose is { } exact)
        {
            json.WriteExact("exactMg"u8, exact.Milligrams);
        }

        if (phase.Step.Intent.Ceiling is { } ceiling)
        {
            json.WriteExact("ceilingMg"u8, ceiling.Most.Milligrams);
            json.WriteBoolean("isMadeByCeiling"u8, phase.Step.IsMadeByCeiling);
        }

        json.WriteStartArray("cycle"u8);
        foreach (CapsuleCombination? day in phase.Step.Cycle.Days())
        {
            json.WriteStartObject();
            json.WriteDay(day);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteMilligrams("meanMgPerDay"u8, phase.Step.Cycle.MeanMilligramsPerDay);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, phase.Step.MeanMilligramsPerKilogramPerDay);
        json.WriteExact("totalMg"u8, phase.Total.Milligrams);
        json.WriteExact("cumulativeMg"u8, phase.Cumulative.Milligrams);
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
        json.WriteExact("mg"u8, day.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, day.MilligramsPerKilogram);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, Supply supply, ImmutableArray<DispensingLine> lines)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, supply.Number);
        json.WriteNumber("step"u8, supply.Phase.Step.Number);
        json.WriteNumber("firstDay"u8, supply.FirstDay);
        json.WriteNumber("lastDay"u8, supply.LastDay);
        json.WriteDate("firstDate"u8, supply.FirstDate);
        json.WriteDate("lastDate"u8, supply.LastDate);
        json.WriteCapsules("quantities"u8, supply.Quantities);
        json.WriteLines(lines);
        json.WriteExact("cumulativeMg"u8, supply.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, supply.MilligramsPerKilogram);
        json.WriteEndObject();
    }
}
