namespace Isotretinoin.Dosing.Json;

/// <summary><c>compare</c>: several alternatives from one progress, at the end of a date.</summary>
internal static class CompareJson
{
    private static readonly PropertyNames CandidateNames = new("name", "steps", "product", "division", "supplyDays");
    private static readonly PropertyNames StepNames = new("mg", "formulation", "pattern", "days", "through", "pauseDays");

    public static PropertyNames Names { get; } = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "formulation", "on", "candidates",
        "guidelines", "patient", "explain");

    public static IDosingRequest? Read(JsonMembers request)
    {
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        ProgressRequest? progress = ProgressJson.Read(request, asOf);
        DateOnly? on = request.Required("on", date => date.Date());
        Alternative[]? candidates = request.Required("candidates", list => list.List(Candidate));
        if (candidates is null)
        {
            return null;
        }

        // After a refusal the candidates are still checked, against an empty course of the same date.
        ProgressRequest compared = progress ?? Unknown(asOf ?? default);
        Alternative[] judged = asOf is null ? Array.ConvertAll(candidates, NameOnly) : candidates;
        DateOnly end = asOf is null || on is null ? compared.AsOf.AddDays(1) : on.Value;
        return CompareRequest.For(compared, end, judged);
    }

    private static ProgressRequest Unknown(DateOnly asOf) => ProgressRequest.At(
        asOf == DateOnly.MaxValue ? default : asOf,
        DoseHistory.Of(DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(1), default, default)),
        WeightHistory.Of(BodyWeight.FromKilograms(1)),
        WeightPolicy.Starting,
        CumulativeTarget.At(1, Formulation.Conventional),
        Reviewing.UnderNone);

    private static Alternative NameOnly(Alternative candidate) => Alternative.Named(candidate.Name, Continuation.Pausing(1));

    /// <summary>A candidate: <c>{"name":…,"steps":[…]}</c>, with a <c>product</c> and a <c>division</c> to count its capsules.</summary>
    private static Alternative? Candidate(JsonField field)
    {
        if (field.Object(CandidateNames) is not { } members)
        {
            return null;
        }

        string? name = members.Required("name", text => text.Name(RefusalCode.CandidatesNames, "A candidate needs a name."));
        Continuation[]? steps = members.Required("steps", list => list.List(Step));
        bool countsCapsules = members.Has("product") || members.Has("division");
        Product? product = countsCapsules ? members.Required("product", ProductReader.Read) : null;
        Frequency? division = countsCapsules ? members.Required("division", Values.Division) : null;
        int? supplyDays = members.Read("supplyDays", number => number.Whole(Supply.AcceptedDays));
        if (steps is null)
        {
            return null;
        }

        try
        {
            var alternative = Alternative.Named(name ?? "?", Continuation.Of(steps));
            alternative = product is null || division is null ? alternative : alternative.MadeOf(product, division);
            alternative = supplyDays is { } days ? alternative.InSuppliesOf(days) : alternative;
            return name is null || (countsCapsules && alternative.Product is null) ? null : alternative;
        }
        catch (Exception refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }

    private static Continuation? Step(JsonField field)
    {
        if (field.Object(StepNames) is not { } members)
        {
            return null;
        }

        bool isPause = members.Has("pauseDays");
        bool isTaken = members.Has("mg") && !isPause && !(members.Has("days") && members.Has("through"));
        bool isOnlyPause = isPause && !Array.Exists(["mg", "formulation", "pattern", "days", "through"], members.Has);
        decimal? milligrams = members.Read("mg", number => number.Number(DailyDose.Accepted));
        Formulation? formulation = isTaken ? Values.RequiredFormulation(members) : members.Read("formulation", Values.Formulation);
        bool isAsBefore = Values.GoesOnAsBefore(members);
        IntakePattern? pattern = isAsBefore ? null : Values.GoingOnPattern(members);
        int? days = members.Read("days", number => number.Whole(TitrationStep.AcceptedDays));
        DateOnly? through = members.Read("through", date => date.Date());
        int? pause = members.Read("pauseDays", number => number.Whole(TitrationStep.AcceptedDays));
        if (!isTaken && !isOnlyPause)
        {
            field.Refuse(RefusalCode.DoseNotStated, "A step has mg, with days, through a date, or open; or only pauseDays.");
            return null;
        }

        if (isPause)
        {
            return pause is { } paused ? Continuation.Pausing(paused) : null;
        }

        bool endIsRead = (days is not null || !members.Has("days")) && (through is not null || !members.Has("through"));
        if (milligrams is not { } mg || formulation is null || (pattern is null && !isAsBefore) || !endIsRead)
        {
            return null;
        }

        DailyDose dose = formulation.MilligramsPerDay(mg);
        Continuation taking = pattern is null ? Continuation.AsBefore(dose) : Continuation.Taking(dose, pattern);
        return days is { } length ? taking.ForDays(length) : through is { } last ? taking.Through(last) : taking;
    }

    public static void WriteComparison(this JsonOutput json, CompareAnswer answer)
    {
        json.WriteProgress(answer.Progress);
        json.WriteDate("on"u8, answer.Request.On);
        json.WriteStartArray("candidates"u8);
        foreach (AlternativeAnswer alternative in answer.Alternatives)
        {
            Write(json, alternative);
        }

        json.WriteEndArray();
        json.WriteDerivation(answer.Derivation);
        json.WriteReview(answer.Review);
    }

    private static void Write(JsonOutput json, AlternativeAnswer alternative)
    {
        AlternativeOutcome outcome = alternative.Outcome;
        json.WriteStartObject();
        json.WriteString("name"u8, outcome.Alternative.Name);
        json.WriteString("doses"u8, outcome.Alternative.Continuation.ToString());
        json.WriteCount("supplyDays"u8, outcome.Alternative.SupplyDays);
        json.WriteProjectedDay("from"u8, outcome.Projection.DaysToTarget, outcome.Projection.TargetReached);
        json.WriteProjectedDay("to"u8, outcome.Projection.DaysWithinTarget, outcome.Projection.LastDayWithinTarget);
        json.WritePerKilogram("mgPerKg"u8, outcome.MilligramsPerKilogram);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, outcome.MeanMilligramsPerKilogramPerDay);
        if (outcome.Capsules is { } capsules)
        {
            json.WriteCapsules("capsules"u8, capsules);
        }

        json.WriteDerivation(alternative.Derivation);
        json.WriteFindings(alternative.Review);
        json.WriteEndObject();
    }
}
