using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>plan</c>: a titration as capsules, run to its end.</summary>
internal static class PlanJson
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "after", "supplyDays",
        "start", "end", "until", "packSize", "carryOver", "guidelines", "patient", "asOf", "explain", "note", "handout");

    /// <summary>Reads a request.</summary>
    public static IDosingRequest? Plan(JsonMembers request) => Read(request, mustBeDated: false);

    /// <summary>Reads a course to plan; null when a required part was refused.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="mustBeDated">Whether the days of a supply are required, and the start unless the plan carries on a course.</param>
    public static PlanRequest? Read(JsonMembers request, bool mustBeDated)
    {
        mustBeDated |= request.Has("handout");
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
        StatedEnd end = CourseEndReader.Read(request, steps, mustBeDated);
        int mistakes = request.Reading.Count;
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.Read, areRequired: true);
        HandingOver? handing = HandOutReader.ReadUnder(request, reviewing, mistakes);
        if (weight is not { } weighed || product is null || steps is null)
        {
            return null;
        }

        bool isWhole = end.IsWholeWith(supplyDays, isDated: start is not null || isCarriedOn)
            && (target is not null || !request.Has("target"))
            && (already is not null || !request.Has("alreadyTakenMg"))
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
        plan = handing is null || supplyDays is null || (start is null && !isCarriedOn) ? plan : plan.HandedOver(handing);
        return end.Of(start is { } first ? plan.StartingOn(first) : plan);
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

        if (answer.Packs is { } packs)
        {
            json.WritePacked(packs);
        }

        json.WriteDerivation(answer.Derivation);
        json.WriteNote(answer, answer.Request.Reviewing);
        json.WriteHandOut(answer.HandOut);
        json.WriteReview(answer.Review);
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

        if (request.IsInWholeSupplies)
        {
            json.WriteString("end"u8, CourseEnding.Supply.Id);
        }

        if (request.Until is { ThenDays: { } days } until)
        {
            json.WriteStartObject("until"u8);
            json.WriteDate("clear"u8, until.Clear);
            json.WriteNumber("thenDays"u8, days);
            json.WriteEndObject();
        }

        json.WritePacks(request.Packs);
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
        if (supply.Packs is { } packs)
        {
            json.WritePacked(packs);
            json.WriteCount("handedOverDays"u8, supply.DaysHandedOver);
        }

        json.WriteMilligrams("cumulativeMg"u8, supply.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, supply.MilligramsPerKilogram);
        json.WriteEndObject();
    }
}
