namespace Isotretinoin.Dosing.Json;

/// <summary><c>progress</c>: the dose taken, what is left, and when the target would be reached.</summary>
internal static class ProgressReader
{
    private static readonly PropertyNames NextNames = new("mg", "formulation", "pattern", "supplyDays");

    public static PropertyNames Names { get; } = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "next", "guidelines", "patient",
        "explain");

    public static IDosingRequest? Progress(JsonMembers request)
    {
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        (DailyDose Dose, IntakePattern? Pattern, int? SupplyDays)? next = request.Read("next", Next);
        ProgressRequest? progress = Read(request, asOf);
        if (next is not var (dose, pattern, supplyDays))
        {
            return progress;
        }

        progress = pattern is null ? progress?.GoingOnAsBefore(dose) : progress?.GoingOnWith(dose, pattern);
        return supplyDays is { } days ? progress?.InSuppliesOf(days) : progress;
    }

    /// <summary>Reads the course under way; null when a part was refused.</summary>
    public static ProgressRequest? Read(JsonMembers request, DateOnly? asOf)
    {
        WeightHistory? weights = WeightReader.History(request, areRequired: true);
        WeightPolicy? policy = request.Required(
            "weightPolicy", text => text.Choice(WeightPolicy.All, known => known.Id, RefusalCode.WeightPolicyUnknown));
        DoseHistory? history = HistoryReader.Read(request);
        CumulativeTarget? target = request.Required("target", EndsReader.Target);
        Reviewing reviewing = ReviewingReader.Read(request, PatientReader.Read, areRequired: true);
        return asOf is { } day && history is not null && weights is not null && policy is not null && target is not null
            ? ProgressRequest.At(day, history, weights, policy, target, reviewing)
            : null;
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
}
