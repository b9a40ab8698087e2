using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several ways of going on from the same progress, side by side.</summary>
public sealed class Comparison
{
    private Comparison(Progress progress, DateOnly on, ImmutableArray<AlternativeOutcome> outcomes) =>
        (Progress, On, Outcomes) = (progress, on, outcomes);

    /// <summary>How many days after the as-of date a comparison may be.</summary>
    public static AcceptedCount AcceptedDays { get; } = new(1, TitrationStep.MostDays, "days after the as-of date", RefusalCode.DateOutOfRange);

    /// <summary>What several ways of going on come to, side by side.</summary>
    /// <param name="progress">How the course stands.</param>
    /// <param name="on">The date at whose end they are compared; after the as-of date.</param>
    /// <param name="alternatives">The ways of going on, each under a name of its own.</param>
    /// <exception cref="RefusalException">There are no alternatives, or two have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not 1 to 3,650 days after the as-of date.</exception>
    /// <inheritdoc cref="Projection.Of(Progress, Continuation)"/>
    public static Comparison Of(Progress progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ImmutableArray<Alternative> compared = Elements.Of(alternatives, nameof(alternatives));
        MustDiffer(compared);
        if (!AcceptedDays.Contains((long)on.DayNumber - progress.AsOf.DayNumber))
        {
            throw new OutOfRangeException(
                RefusalCode.DateOutOfRange, "on", DateText.Of(on), $"a date {AcceptedDays}, {DateText.Of(progress.AsOf)}", nameof(on));
        }

        return new Comparison(progress, on, [.. compared.Select((alternative, place) => Outcome(progress, on, alternative, place))]);
    }

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>The date at whose end the alternatives are compared.</summary>
    public DateOnly On { get; }

    /// <summary>What each alternative comes to, in the order stated.</summary>
    public ImmutableArray<AlternativeOutcome> Outcomes { get; }

    private static AlternativeOutcome Outcome(Progress progress, DateOnly on, Alternative alternative, int place)
    {
        try
        {
            return new AlternativeOutcome(alternative, Projection.Of(progress, alternative.Continuation), on);
        }
        catch (RefusalException refused)
        {
            throw new RefusalException([.. refused.Refusals.Select(refusal => Refusal
                .Of(refusal.Code, "steps", refusal.Sentence)
                .Within(Refusal.Element("candidates", place)))]);
        }
    }

    private static void MustDiffer(ImmutableArray<Alternative> compared)
    {
        if (compared.IsEmpty)
        {
            throw new RefusalException(RefusalCode.CandidatesNone, "candidates", "A comparison has at least one candidate.");
        }

        List<Refusal>? refusals = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int place = 0; place < compared.Length; place++)
        {
            if (!names.Add(compared[place].Name))
            {
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.CandidatesNames,
                    Refusal.Element("candidates", place),
                    $"Two candidates are named '{Excerpt.Of(compared[place].Name)}'. Accepted: different names."));
            }
        }

        if (refusals is not null)
        {
            throw new RefusalException([.. refusals]);
        }
    }
}
