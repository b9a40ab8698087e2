using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>progress</c>: what was taken, what is left, and when the target would be reached.</summary>
internal static class ProgressRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "next", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        DateOnly? asOf = null;
        WeightHistory? weights = null;
        WeightPolicy? policy = null;
        var history = new RequestedHistory();
        CumulativeTarget? target = null;
        (DailyDose Dose, IntakePattern Pattern)? next = null;
        ImmutableArray<Guideline>? guidelines = null;
        bool explain = false;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "id":
                    reader.ReadId();
                    break;
                case "asOf":
                    asOf = reader.Date();
                    break;
                case "weights":
                    weights = RequestedWeights.Read(ref reader);
                    break;
                case "weightPolicy":
                    policy = reader.Choice(WeightPolicy.All, p => p.Id, ErrorCode.WeightPolicyUnknown);
                    break;
                case "periods":
                    history.ReadPeriods(ref reader);
                    break;
                case "missed":
                    history.ReadMissed(ref reader);
                    break;
                case "partial":
                    history.ReadPartial(ref reader);
                    break;
                case "target":
                    target = RequestedTarget.Read(ref reader, implied: null);
                    break;
                case "next":
                    next = RequestedNext.Read(ref reader);
                    break;
                case "guidelines":
                    guidelines = RequestedGuidelines.Read(ref reader);
                    break;
                case "explain":
                    explain = reader.Flag();
                    break;
            }
        }

        DateOnly day = asOf ?? throw reader.Missing(properties, "asOf");
        WeightHistory weighed = weights ?? throw reader.Missing(properties, "weights");
        WeightPolicy counted = policy ?? throw reader.Missing(properties, "weightPolicy");
        CumulativeTarget end = target ?? throw reader.Missing(properties, "target");
        ImmutableArray<Guideline> reviewed = guidelines ?? throw reader.Missing(properties, "guidelines");
        DoseHistory taken = history.HasPeriods ? history.ToHistory("$") : throw reader.Missing(properties, "periods");

        Progress progress = taken.ProgressAt(day, weighed, counted, end);
        return next is { } dose && Projected(progress, dose.Dose, dose.Pattern) is { } projection
            ? new ProgressResult(progress, projection, Review.Of(projection, reviewed.AsSpan()), explain ? projection.Derivation : null)
            : new ProgressResult(progress, projection: null, Review.Of(progress, reviewed.AsSpan()), explain ? progress.Derivation : null);
    }

    private static Projection? Projected(Progress progress, DailyDose dose, IntakePattern pattern)
    {
        try
        {
            return progress.Projected(dose, pattern);
        }
        catch (HistoryException refused)
        {
            throw new RefusalException(refused, "$", "$.next");
        }
    }
}
