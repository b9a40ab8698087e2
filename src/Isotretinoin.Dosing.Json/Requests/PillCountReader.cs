namespace Isotretinoin.Dosing.Json;

/// <summary><c>pill-count</c>: what was taken by supplies less capsules left, how far that agrees with what was reported, and the next supply net of what is in hand.</summary>
internal static class PillCountReader
{
    private static readonly PropertyNames SupplyNames = new("date", "capsules");
    private static readonly PropertyNames NextNames = new("weight", "product", "step", "supplyDays");

    public static PropertyNames Names { get; } = new(
        "op", "id", "formulation", "supplies", "countedOn", "left", "reported", "next", "guidelines", "patient");

    public static IDosingRequest? Read(JsonMembers request)
    {
        Formulation? formulation = FormulationReader.Required(request);
        List<DispensedSupply>? supplies = request.Required("supplies", Supplies);
        DateOnly? countedOn = request.Required("countedOn", date => date.Date());
        List<CapsuleCount>? left = request.Required("left", list => Values.Capsules(list, TotalDose.Accepted));
        DoseHistory? reported = request.Read("reported", HistoryReader.Reported);
        StatedNext? next = request.Read("next", Next);
        Reviewing reviewing = ReviewingReader.Read(request, PatientReader.Read, areRequired: false);
        if (supplies is null || countedOn is not { } day || left is null)
        {
            return null;
        }

        var count = PillCountRequest.Of(formulation ?? Formulation.Conventional, [.. supplies], day, [.. left]);
        count = reported is null ? count : count.ComparedWith(reported);
        return next?.Supply is { } supply ? count.FollowedBy(supply, reviewing) : count;
    }

    private static List<DispensedSupply>? Supplies(JsonField field)
    {
        List<DispensedSupply>? supplies = field.List(Supply);
        if (supplies is not null && supplies.Sum(supply => supply.Capsules.Sum(count => (decimal)count.StrengthInMilligrams * count.Count)) > TotalDose.Accepted.Maximum)
        {
            field.Refuse(RefusalCode.DoseOutOfRange, $"These supplies are more than is accepted: {TotalDose.Accepted}.");
            return null;
        }

        return supplies;
    }

    private static DispensedSupply? Supply(JsonField field)
    {
        if (field.Object(SupplyNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        List<CapsuleCount>? capsules = members.Required("capsules", list => Values.Capsules(list, TotalDose.Accepted));
        if (capsules is { Count: 0 })
        {
            field.Refuse(RefusalCode.DoseNotStated, "A supply has at least one capsule.");
            return null;
        }

        return date is { } dispensed && capsules is not null ? DispensedSupply.On(dispensed, [.. capsules]) : null;
    }

    private static StatedNext? Next(JsonField field)
    {
        if (field.Object(NextNames) is not { } members)
        {
            return null;
        }

        StatedWeight? weight = members.Required("weight", WeightReader.Read);
        Product? product = members.Required("product", ProductReader.Read);
        TitrationStep? step = members.Required("step", one => StepReader.Read(one, product).Taken);
        int? days = members.Required("supplyDays", number => number.Whole(Dosing.Supply.AcceptedDays));
        if (weight is not { } weighed || product is null || step is null || days is not { } length)
        {
            return null;
        }

        var next = NextSupply.Of(weighed.Weight, product, step, length);
        return new StatedNext(weighed.Date is { } date ? next.WithWeightOf(date) : next);
    }

    private sealed record StatedNext(NextSupply Supply);
}
