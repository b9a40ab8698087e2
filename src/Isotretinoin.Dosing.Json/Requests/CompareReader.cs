namespace Isotretinoin.Dosing.Json;

/// <summary><c>compare</c>: several alternatives from one progress, at the end of a date.</summary>
internal static class CompareReader
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "on", "candidates",
        "guidelines", "patient", "explain");

    public static IDosingRequest? Read(JsonMembers request)
    {
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        ProgressRequest? progress = ProgressReader.Read(request, asOf);
        DateOnly? on = request.Required("on", date => date.Date());
        List<Alternative>? candidates = request.Required("candidates", list => list.List(CandidateReader.Read));
        if (candidates is null)
        {
            return null;
        }

        // After a refusal the candidates are still checked, against an empty course of the same date.
        ProgressRequest compared = progress ?? Unknown(asOf ?? default);
        List<Alternative> judged = asOf is null ? candidates.ConvertAll(NameOnly) : candidates;
        DateOnly end = asOf is null || on is null ? compared.AsOf.AddDays(1) : on.Value;
        return CompareRequest.For(compared, end, [.. judged]);
    }

    private static ProgressRequest Unknown(DateOnly asOf) => ProgressRequest.At(
        asOf == DateOnly.MaxValue ? default : asOf,
        DoseHistory.Of(DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(1), default, default)),
        WeightHistory.Of(BodyWeight.FromKilograms(1)),
        WeightPolicy.Starting,
        CumulativeTarget.At(1, Formulation.Conventional),
        Reviewing.UnderNone);

    private static Alternative NameOnly(Alternative candidate) => Alternative.Named(candidate.Name, Continuation.Pausing(1));
}
