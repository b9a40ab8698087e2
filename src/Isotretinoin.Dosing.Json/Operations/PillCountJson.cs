namespace Isotretinoin.Dosing.Json;

/// <summary>
/// <c>pill-count</c>: the dose taken by a count of capsules, its agreement with the reported doses, and the next supply.
/// </summary>
internal static class PillCountJson
{
    private static readonly PropertyNames SupplyNames = new("date", "capsules");
    private static readonly PropertyNames NextNames = new("weight", "product", "step", "supplyDays");

    public static PropertyNames Names { get; } = new(
        "op", "id", "formulation", "supplies", "countedOn", "left", "reported", "next", "guidelines", "patient", "note");

    public static IDosingRequest? Read(JsonMembers request)
    {
        Formulation? formulation = Values.RequiredFormulation(request);
        DispensedSupply[]? supplies = request.Required("supplies", Supplies);
        DateOnly? countedOn = request.Required("countedOn", date => date.Date());
        CapsuleCount[]? left = request.Required("left", list => Values.Capsules(list, TotalDose.Accepted));
        DoseHistory? reported = request.Read("reported", HistoryReader.Reported);
        NextSupply? next = request.Read("next", Next);
        if (!request.Has("next") && (request.Has("patient") || request.Has("guidelines") || request.Has("note")))
        {
            // A count alone has no dose to review: the patient, and a note, would be ignored.
            request.Missing("next", RefusalCode.JsonMissingProperty);
        }

        Reviewing reviewing = ReviewingReader.Read(request, PatientReader.Read, areRequired: false);

        // Placeholders for refused values that cause no other refusal: one capsule, none left, and the last date.
        bool isKnown = supplies is not null && left is not null && countedOn is not null;
        CapsuleCount[] kept = supplies is null ? [] : left ?? [];
        supplies ??= [DispensedSupply.On(default, CapsuleCount.OfStrength(1, 1))];
        var count = PillCountRequest.Of(formulation ?? Formulation.Conventional, supplies, countedOn ?? DateOnly.MaxValue, kept);
        count = reported is null || !isKnown ? count : count.ComparedWith(reported);
        return next is null ? count : count.FollowedBy(next, reviewing);
    }

    private static DispensedSupply[]? Supplies(JsonField field)
    {
        DispensedSupply[]? supplies = field.List(Supply);
        decimal? milligrams = supplies?.Sum(supply => supply.Capsules.Sum(count => (decimal)count.StrengthInMilligrams * count.Count));
        if (milligrams > TotalDose.Accepted.Maximum)
        {
            field.Refuse(RefusalCode.DoseOutOfRange, $"These supplies are above the accepted total: {TotalDose.Accepted}.");
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
        CapsuleCount[]? capsules = members.Required("capsules", list => Values.Capsules(list, TotalDose.Accepted));
        if (capsules is [])
        {
            field.Refuse(RefusalCode.DoseNotStated, "A supply needs at least one capsule.");
            return null;
        }

        return date is { } dispensed && capsules is not null ? DispensedSupply.On(dispensed, capsules) : null;
    }

    private static NextSupply? Next(JsonField field)
    {
        if (field.Object(NextNames) is not { } members)
        {
            return null;
        }

        StatedWeight? weight = members.Required("weight", WeightReader.Read);
        Product? product = members.Required("product", ProductReader.Read);
        StatedStep step = members.Required("step", one => Step(one, product));
        int? days = members.Required("supplyDays", number => number.Whole(Dosing.Supply.AcceptedDays));
        if (weight is not { } weighed || product is null || step.Taken is not { } taken)
        {
            return null;
        }

        if (NextSupply.WhyNot(taken) is { } refusal)
        {
            field.Reading.Add(refusal);
            return null;
        }

        // The number of days does not affect whether it can be made.
        var next = NextSupply.Of(weighed.Weight, product, taken, days ?? 1);
        return weighed.Date is { } date ? next.WithWeightOf(date) : next;
    }

    /// <summary>Reads a step, with the refusals that hold for every weight.</summary>
    private static StatedStep Step(JsonField field, Product? product)
    {
        StatedStep step = StepReader.Read(field, product);
        foreach (Refusal refusal in step.Known?.WhyNotMade(0, isDated: true, isCarriedOn: false) ?? [])
        {
            field.Reading.Add(Refusal.Of(refusal.Code, refusal.Member[(refusal.Member.LastIndexOf('.') + 1)..], refusal.Sentence));
        }

        return step;
    }

    public static void WritePillCount(this JsonOutput json, PillCountAnswer answer)
    {
        PillCount count = answer.Count;
        json.WriteString("formulation"u8, count.Formulation.Id);
        json.WriteDate("first"u8, count.First);
        json.WriteDate("countedOn"u8, count.CountedOn);
        json.WriteNumber("takenMg"u8, count.Taken.Milligrams);
        json.WriteCapsules("taken"u8, count.TakenCapsules);
        json.WriteCapsules("inHand"u8, count.Left);
        if (answer.Agreement is { } agreement)
        {
            json.WriteStartObject("agreement"u8);
            json.WriteMilligrams("countedMg"u8, agreement.CountedMilligrams);
            json.WriteMilligrams("reportedMg"u8, agreement.ReportedMilligrams);
            json.WriteMilligrams("differenceMg"u8, agreement.Difference);
            if (agreement.Share is { } share)
            {
                json.WriteNumber("share"u8, share.Round(3));
            }

            json.WriteEndObject();
        }

        if (answer.Next is { } next)
        {
            json.WriteStartObject("next"u8);
            json.WriteCapsules("needed"u8, next.Needed);
            json.WriteCapsules("toDispense"u8, next.ToDispense);
            json.WriteCapsules("notUsed"u8, next.NotUsed);
            json.WriteEndObject();
        }

        json.WriteNote(answer, answer.Request.Reviewing);
        json.WriteReview(answer.Review);
    }
}
