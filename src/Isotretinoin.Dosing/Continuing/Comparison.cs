using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several alternatives from the same progress, side by side.</summary>
public sealed class Comparison
{
    private Comparison(Progress progress, DateOnly on, ImmutableArray<AlternativeOutcome> outcomes) =>
        (Progress, On, Outcomes) = (progress, on, outcomes);

    /// <summary>The accepted days from the as-of date to the date of the comparison.</summary>
    public static AcceptedCount AcceptedDays { get; } =
        new(1, TitrationStep.MostDays, "days after the as-of date", RefusalCode.DateOutOfRange);

    /// <summary>Compares alternatives at the end of a date.</summary>
    /// <param name="progress">The state of the course.</param>
    /// <param name="on">The date; the end of that day counts.</param>
    /// <param name="alternatives">The alternatives, with different names.</param>
    /// <exception cref="RefusalException">There are no alternatives, or two have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not 1 to 3,650 days after the as-of date.</exception>
    /// <inheritdoc cref="Projection.Of(Progress, Continuation)"/>
    public static Comparison Of(Progress progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
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
            ? new Comparison(progress, on, [.. compared.Zip(projections, (one, projection) => new AlternativeOutcome(one, projection, on))])
            : throw new RefusalException(refusals, nameof(alternatives));
    }

    /// <summary>The state of the course.</summary>
    public Progress Progress { get; }

    /// <summary>The date; the end of that day counts.</summary>
    public DateOnly On { get; }

    /// <summary>The outcome of each alternative, in the order stated.</summary>
    public ImmutableArray<AlternativeOutcome> Outcomes { get; }

    /// <summary>The date and the outcomes.</summary>
    public override string ToString() => $"{DateText.Of(On)}: {string.Join("; ", Outcomes)}";

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
                    .Select(refusal => Refusal.Of(refusal.Code, "steps", refusal.Sentence).Within(candidate)));
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
