using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Chooses among the weights of a record: one for each date, and what was written last if it cannot be read.</summary>
internal static class WeightChoice
{
    /// <summary>The dated weights; null without one. An undated one, or one that cannot be read, is stated apart.</summary>
    /// <param name="Weights">The dated weights.</param>
    /// <param name="Undated">The weight without a date, when no other counts.</param>
    /// <param name="Written">The text of the newest weight, when it cannot be read.</param>
    internal sealed record Chosen(WeightHistory? Weights, BodyWeight? Undated, string? Written)
    {
        public PatientFacts After(PatientFacts facts)
        {
            facts = Weights is null ? facts : facts.WithWeights(Weights);
            facts = Undated is { } weight ? facts.WithWeight(weight) : facts;
            return Written is null ? facts : facts.WithWeightAsWritten(Written);
        }
    }

    /// <summary>Chooses; what is dated, undated or of the future is remarked on.</summary>
    public static Chosen Of(IEnumerable<ReadWeight> read, DateOnly asOf)
    {
        List<ReadWeight> all = [.. read.Select(weight => OfToday(weight, asOf))];
        foreach (ReadWeight weight in all.Where(weight => weight.Date is null || weight.Date > asOf))
        {
            Remark(weight);
        }

        List<ReadWeight> dated = [.. all.Where(weight => weight.Date is not null)];
        bool hasEarlier = dated.Exists(weight => weight.Date <= asOf);
        List<ReadWeight> ofDates =
        [
            .. dated.Where(weight => !hasEarlier || weight.Date <= asOf).GroupBy(weight => weight.Date).Select(OfOneDate)
                .OfType<ReadWeight>().OrderBy(weight => weight.Date),
        ];
        if (ofDates.Count == 0)
        {
            ReadWeight? undated = OfOneDate(all.Where(weight => weight.Date is null));
            return new Chosen(Weights: null, undated?.Weight, undated is { Weight: null } ? undated.Written : null);
        }

        ImmutableArray<Weighing> weights =
        [
            .. ofDates.Where(weight => weight.Weight is not null)
                .Select(weight => Weighing.On(weight.Date!.Value, weight.Weight!.Value)),
        ];
        ReadWeight newest = ofDates[^1];
        return new Chosen(
            weights.IsEmpty ? null : WeightHistory.Of(weights.AsSpan()), Undated: null, newest.Weight is null ? newest.Written : null);
    }

    // Of another zone, a weight of today may be dated tomorrow.
    private static ReadWeight OfToday(ReadWeight weight, DateOnly asOf) =>
        weight.Date is { } date && date.DayNumber == asOf.DayNumber + 1 ? weight with { Date = asOf } : weight;

    private static void Remark(ReadWeight weight)
    {
        if (weight.Date is { } date)
        {
            weight.Log.Note(
                RemarkCode.WeightFuture,
                weight.Node,
                "effective",
                $"The weight is dated {DateText.Of(date)}, after today; it is used only without an earlier one.");
        }
        else
        {
            weight.Log.Note(
                RemarkCode.WeightUndated, weight.Node, "effective", "The weight has no whole date; it is used only without another.");
        }
    }

    /// <summary>The weight of one date: the latest by time, else by issue; none when those that are left differ.</summary>
    private static ReadWeight? OfOneDate(IEnumerable<ReadWeight> ofDate)
    {
        List<ReadWeight> all = [.. ofDate];
        all = Latest(all, weight => weight.Time);
        all = Latest(all, weight => weight.Issued);
        bool isOne = all.TrueForAll(weight => weight.Weight is not null
            ? weight.Weight == all[0].Weight
            : all[0].Weight is null && weight.Written == all[0].Written);
        if (isOne)
        {
            return all.FirstOrDefault();
        }

        foreach (ReadWeight weight in all)
        {
            weight.Log.Refuse(
                RemarkCode.WeightDisagree,
                weight.Node,
                "value",
                $"Read {string.Join(" and ", all.Select(other => other.Written).Distinct().Order(StringComparer.Ordinal))} of one date. "
                    + "Accepted: one weight of a date.");
        }

        return null;
    }

    private static List<ReadWeight> Latest(List<ReadWeight> all, Func<ReadWeight, DateTimeOffset?> time) =>
        all.TrueForAll(weight => time(weight) is not null) ? all.FindAll(weight => time(weight) == all.Max(time)) : all;
}
