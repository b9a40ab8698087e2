using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several alternatives from the same progress, side by side.</summary>
internal static class Comparison
{
    /// <summary>The accepted days from the as-of date to the date of the comparison.</summary>
    private static AcceptedRange AcceptedDays { get; } =
        AcceptedRange.OfCounts(1, TitrationStep.MostDays, "days after the as-of date", RefusalCode.DateOutOfRange);

    public static ImmutableArray<AlternativeOutcome> Of(Progress progress, DateOnly on, ReadOnlySpan<Alternative> alternatives)
    {
        ImmutableArray<Alternative> compared = Elements.Of(alternatives, nameof(alternatives));
        List<Refusal> refusals = [.. WhyNotNamed(compared)];
        List<Projection> projections = Projected(progress, compared, refusals);
        if (!AcceptedDays.Contains((long)on.DayNumber - progress.AsOf.DayNumber))
        {
            var outside = new OutOfRangeException(
                RefusalCode.DateOutOfRange, "on", DateText.Of(on), $"a date {AcceptedDays}, {DateText.Of(progress.AsOf)}", nameof(on));
            throw refusals.Count == 0 ? outside : new RefusalException([outside.Refusal, .. refusals]);
        }

        return refusals.Count == 0
            ? [.. compared.Zip(projections, (one, projection) => new AlternativeOutcome(one, projection, on))]
            : throw new RefusalException(refusals, nameof(alternatives));
    }

    private static List<Projection> Projected(Progress progress, ImmutableArray<Alternative> compared, List<Refusal> refusals)
    {
        var projections = new List<Projection>(compared.Length);
        for (int place = 0; place < compared.Length; place++)
        {
            try
            {
                projections.Add(Projection.Of(progress, compared[place].Continuation));
            }
            catch (RefusalException refused)
            {
                string candidate = Refusal.Element("candidates", place);
                refusals.AddRange(refused.Refusals
                    .Select(refusal => (refusal.Member.Length == 0 ? refusal.Within("steps") : refusal).Within(candidate)));
            }
        }

        return projections;
    }

    private static IEnumerable<Refusal> WhyNotNamed(ImmutableArray<Alternative> compared)
    {
        if (compared.IsEmpty)
        {
            yield return Refusal.Of(RefusalCode.CandidatesNone, "candidates", "A comparison needs at least one candidate.");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int place = 0; place < compared.Length; place++)
        {
            if (!names.Add(compared[place].Name))
            {
                yield return Refusal.Of(
                    RefusalCode.CandidatesNames,
                    Refusal.Element("candidates", place),
                    $"Two candidates are named '{Excerpt.Of(compared[place].Name)}'. Accepted: different names.");
            }
        }
    }
}
