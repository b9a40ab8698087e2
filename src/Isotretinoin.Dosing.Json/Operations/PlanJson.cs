using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>plan</c>: a titration as capsules, run to its end.</summary>
internal static class PlanJson
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "after", "supplyDays", "start",
        "guidelines", "patient",
        "asOf", "explain");

    /// <summary>Reads a request.</summary>
    public static IDosingRequest? Plan(JsonMembers request) => Read(request, mustBeDated: false);

    /// <summary>Reads a course to plan; null when a required part was refused.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="mustBeDated">Whether the days of a supply are required, and the start unless the plan carries on a course.</param>
    public static PlanRequest? Read(JsonMembers request, bool mustBeDated)
    {
        StatedWeight? weight = request.Required("weight", WeightReader.Read);
        Product? product = request.Required("product", ProductReader.Read);
        bool isCarriedOn = request.Has("after");
        bool isDated = mustBeDated || isCarriedOn || request.Has("start");
        StatedTitration? steps = TitrationReader.Read(request, "steps", product, isDated, mayBeOpen: true);
        CumulativeTarget? target = request.Read("target", product, EndsReader.TargetBeside);
        decimal? already = request.Read("alreadyTakenMg", number => number.Number(TotalDose.Accepted));
        CourseSoFar? before = request.Read("after", CourseSoFarReader.Read);
        int? supplyDays = mustBeDated ? request.Required("supplyDays", SupplyDays) : request.Read("supplyDays", SupplyDays);
        DateOnly? start = mustBeDated && !isCarriedOn
            ? request.Required("start", date => date.Date())
            : request.Read("start", date => date.Date());
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.Read, areRequired: true);
        if (weight is not { } weighed || product is null || steps is null)
        {
            return null;
        }

        bool isWhole = (target is not null || !request.Has("target")) && (already is not null || !request.Has("alreadyTakenMg"))
            && (before is not null || !isCarriedOn);
        if (steps.Whole is not { } titration || !isWhole)
        {
            steps.Make(request.Reading, product, weighed.Weight, start ?? (isDated ? default(DateOnly) : null));
            return null;
        }

        var plan = PlanRequest.For(weighed.Weight, product, titration, reviewing);
        plan = weighed.Date is { } date ? plan.WithWeightOf(date) : plan;
        plan = target is null ? plan : plan.To(target);
        plan = already is { } taken ? plan.After(product.Formulation.Milligrams(taken)) : plan;
        plan = before is null ? plan : plan.After(before);
        plan = supplyDays is { } days ? plan.InSuppliesOf(days) : plan;
        return start is { } first ? plan.StartingOn(first) : plan;
    }

    private static int? SupplyDays(JsonField field) => field.Whole(Supply.AcceptedDays);

    public static void WritePlan(this JsonOutput json, PlanAnswer answer)
    {
        Course course = answer.Course;
        Regimen regimen = course.Regimen;
        json.WriteSubject(regimen.Weight, regimen.Product);
        json.WriteAsked(answer);
        json.WriteBefore(answer);
        if (course.Target is { } target)
        {
            json.WriteTarget(target, regimen.Weight);
        }

        json.WriteCourse(course);
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
            Write(json, phase);
        }

        json.WriteEndArray();
        json.WriteNumber("days"u8, course.Days);
        json.WriteDate("endDate"u8, course.EndDate);
        json.WriteString("endedBy"u8, course.EndsAtTarget ? "target"u8 : "steps"u8);
        json.WriteNumber("totalMg"u8, course.Total.Milligrams);
        Write(json, "reached"u8, course.TargetReached);
        Write(json, "lastDayWithin"u8, course.LastDayWithinTarget);
        json.WriteCapsules("quantities"u8, course.Quantities());
    }

    private static void WriteAsked(this JsonOutput json, PlanAnswer answer)
    {
        PlanRequest request = answer.Request;
        json.WriteDate("weighedOn"u8, request.WeighedOn);
        json.WriteDate("start"u8, answer.Course.Start);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteCount("supplyDays"u8, request.SupplyDays);
        if (request.AlreadyTaken is { } taken)
        {
            json.WriteNumber("alreadyTakenMg"u8, taken.Milligrams);
        }
    }

    private static void Write(JsonOutput json, CoursePhase phase)
    {
        json.WriteStartObject();
        json.WriteNumber("step"u8, phase.Step.Number);
        json.WriteNumber("firstDay"u8, phase.FirstDay);
        json.WriteNumber("lastDay"u8, phase.LastDay);
        json.WriteNumber("days"u8, phase.Days);
        json.WriteNote(phase.Step.Intent.Note);
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
        json.WriteMilligrams("cumulativeMg"u8, phase.Cumulative.Milligrams);
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
        json.WriteMilligrams("mg"u8, day.Cumulative.Milligrams);
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
        json.WriteMilligrams("cumulativeMg"u8, supply.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, supply.MilligramsPerKilogram);
        json.WriteEndObject();
    }
}
