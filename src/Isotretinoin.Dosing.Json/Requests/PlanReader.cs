namespace Isotretinoin.Dosing.Json;

/// <summary><c>plan</c>: a titration as capsules, run to its end.</summary>
internal static class PlanReader
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "supplyDays", "start",
        "guidelines", "patient",
        "asOf", "explain");

    /// <summary>Reads a request.</summary>
    public static IDosingRequest? Plan(JsonMembers request) => Read(request, mustBeDated: false);

    /// <summary>Reads a course to plan; null when a required part was refused.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="mustBeDated">Whether the start and the days of a supply are required.</param>
    public static PlanRequest? Read(JsonMembers request, bool mustBeDated)
    {
        StatedWeight? weight = request.Required("weight", WeightReader.Read);
        Product? product = request.Required("product", ProductReader.Read);
        StatedTitration? steps = TitrationReader.Read(request, "steps", product, mustBeDated || request.Has("start"));
        CumulativeTarget? target = request.Read("target", product, EndsReader.TargetBeside);
        decimal? already = request.Read("alreadyTakenMg", number => number.Number(TotalDose.Accepted));
        int? supplyDays = mustBeDated ? request.Required("supplyDays", SupplyDays) : request.Read("supplyDays", SupplyDays);
        DateOnly? start = mustBeDated ? request.Required("start", date => date.Date()) : request.Read("start", date => date.Date());
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.Read, areRequired: true);
        if (weight is not { } weighed || product is null || steps is null)
        {
            return null;
        }

        bool isWhole = (target is not null || !request.Has("target")) && (already is not null || !request.Has("alreadyTakenMg"));
        if (steps.Whole is not { } titration || !isWhole)
        {
            steps.Make(request.Reading, product, weighed.Weight, start ?? (mustBeDated || request.Has("start") ? default(DateOnly) : null));
            return null;
        }

        var plan = PlanRequest.For(weighed.Weight, product, titration, reviewing);
        plan = weighed.Date is { } date ? plan.WithWeightOf(date) : plan;
        plan = target is null ? plan : plan.To(target);
        plan = already is { } taken ? plan.After(product.Formulation.Milligrams(taken)) : plan;
        plan = supplyDays is { } days ? plan.InSuppliesOf(days) : plan;
        return start is { } first ? plan.StartingOn(first) : plan;
    }

    private static int? SupplyDays(JsonField field) => field.Whole(Supply.AcceptedDays);
}
