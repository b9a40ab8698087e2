using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>progress</c>: the dose taken, what is left, and when the target would be reached.</summary>
internal static class ProgressJson
{
    private static readonly PropertyNames NextNames = new("mg", "formulation", "pattern", "supplyDays");

    private static readonly ImmutableArray<string> PolicyNames =
        [.. WeightPolicy.All.Select(policy => policy.Id), ProgressRequest.EveryPolicy];

    public static PropertyNames Names { get; } = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "formulation", "next", "guidelines",
        "patient", "explain", "note");

    public static IDosingRequest? Progress(JsonMembers request)
    {
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        (DailyDose Dose, IntakePattern? Pattern, int? SupplyDays)? next = request.Read("next", Next);
        string? policy = request.Required(
            "weightPolicy", text => text.Choice(PolicyNames, name => name, RefusalCode.WeightPolicyUnknown));
        ProgressRequest? progress = Read(request, asOf, WeightPolicy.Find(policy), isEvery: policy == ProgressRequest.EveryPolicy);
        if (next is not var (dose, pattern, supplyDays))
        {
            return progress;
        }

        progress = pattern is null ? progress?.GoingOnAsBefore(dose) : progress?.GoingOnWith(dose, pattern);
        return supplyDays is { } days ? progress?.InSuppliesOf(days) : progress;
    }

    /// <summary>Reads the course under way under one policy; null when a part was refused.</summary>
    public static ProgressRequest? Read(JsonMembers request, DateOnly? asOf) =>
        Read(request, asOf, request.Required("weightPolicy", CourseSoFarReader.Policy), isEvery: false);

    private static ProgressRequest? Read(JsonMembers request, DateOnly? asOf, WeightPolicy? policy, bool isEvery)
    {
        WeightHistory? weights = WeightReader.History(request, areRequired: true);
        DoseHistory? history = HistoryReader.Read(request);
        CumulativeTarget? target = request.Read("target", EndsReader.Target);
        Formulation? countedIn = CountedIn(request, history, target);
        Reviewing reviewing = ReviewingReader.Read(request, PatientReader.Read, areRequired: true);
        if (asOf is not { } day || history is null || weights is null || countedIn is null || (policy is null && !isEvery))
        {
            return null;
        }

        return (policy, target) switch
        {
            (null, null) => ProgressRequest.UnderEveryPolicy(day, history, weights, countedIn, reviewing),
            (null, _) => ProgressRequest.UnderEveryPolicy(day, history, weights, target, reviewing),
            (_, null) => ProgressRequest.At(day, history, weights, policy, countedIn, reviewing),
            _ => ProgressRequest.At(day, history, weights, policy, target, reviewing),
        };
    }

    /// <summary>
    /// The formulation of the total: the target's; without a target the stated one, or the only one of the history. Null when refused.
    /// </summary>
    private static Formulation? CountedIn(JsonMembers request, DoseHistory? history, CumulativeTarget? target)
    {
        Formulation? stated = request.Read("formulation", Values.Formulation);
        if (request.Has("target"))
        {
            if (stated is not null && target is not null && stated != target.Formulation)
            {
                request.Reading.Add(Refusal.Of(
                    RefusalCode.FormulationMismatch,
                    "formulation",
                    $"The total is in the formulation of the target, {target.Formulation}: state that one, or none."));
            }

            return target?.Formulation;
        }

        if (stated is null && !request.Has("formulation") && history is not null && history.OnlyFormulation is null)
        {
            request.Reading.Add(Refusal.Of(
                RefusalCode.FormulationRequired,
                "formulation",
                "Without a target, a history of no or of several formulations needs the one to count in."));
        }

        return stated ?? (request.Has("formulation") ? null : history?.OnlyFormulation);
    }

    private static (DailyDose Dose, IntakePattern? Pattern, int? SupplyDays)? Next(JsonField field)
    {
        if (field.Object(NextNames) is not { } members)
        {
            return null;
        }

        decimal? milligrams = members.Required("mg", number => number.Number(DailyDose.Accepted));
        Formulation? formulation = Values.RequiredFormulation(members);
        bool isAsBefore = Values.GoesOnAsBefore(members);
        IntakePattern? pattern = isAsBefore ? null : Values.GoingOnPattern(members);
        int? days = members.Read("supplyDays", number => number.Whole(Supply.AcceptedDays));
        return milligrams is { } mg && formulation is not null && (isAsBefore || pattern is not null)
            ? (formulation.MilligramsPerDay(mg), pattern, days)
            : null;
    }

    public static void WriteProgress(this JsonOutput json, ProgressAnswer answer)
    {
        if (answer.Policies is [var only])
        {
            json.WriteProgress(only.Progress);
            json.WriteProjection(answer.Request, only);
            json.WriteDerivation(only.ProjectionDerivation ?? only.Derivation);
            json.WriteNote(answer, answer.Request.Reviewing);
            json.WriteReview(answer.Review);
            return;
        }

        Progress any = answer.Policies[0].Progress;
        json.WriteDate("asOf"u8, any.AsOf);
        json.WriteString("weightPolicy"u8, ProgressRequest.EveryPolicy);
        json.WriteCounted(any);
        json.WriteNotes(any);
        json.WriteStartArray("policies"u8);
        foreach (ProgressUnderPolicy under in answer.Policies)
        {
            json.WriteStartObject();
            json.WriteString("weightPolicy"u8, under.Policy.Id);
            json.WriteNumber("weightKg"u8, under.Progress.CountedWeight.Kilograms);
            json.WriteStanding(under.Progress);
            json.WriteProjection(answer.Request, under);
            json.WriteDerivation(under.ProjectionDerivation ?? under.Derivation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteReview(answer.Review, answer.PoliciesOf);
    }
}
