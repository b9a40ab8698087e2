using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several ways of going on from the same progress, side by side.</summary>
public sealed class Comparison
{
    private Comparison(Progress progress, DateOnly on, ReadOnlySpan<Alternative> alternatives)
    {
        if (on <= progress.AsOf)
        {
            throw new ArgumentOutOfRangeException(nameof(on), DateText.Of(on), $"Accepted: dates after {DateText.Of(progress.AsOf)}.");
        }

        ImmutableArray<AlternativeOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<AlternativeOutcome>(alternatives.Length);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Alternative alternative in alternatives)
        {
            ArgumentNullException.ThrowIfNull(alternative, nameof(alternatives));
            if (!names.Add(alternative.Name))
            {
                throw new ArgumentException(
                    $"Two candidates are named '{DoseText.Shown(alternative.Name)}'. Accepted: different names.", nameof(alternatives));
            }

            outcomes.Add(new AlternativeOutcome(alternative, Projection.Of(progress, alternative.Continuation), on));
        }

        (Progress, On) = (progress, on);
        Outcomes = outcomes.Count > 0
            ? outcomes.DrainToImmutable()
            : throw new ArgumentException("A comparison has at least one candidate.", nameof(alternatives));
    }

    /// <summary>What several ways of going on come to, side by side.</summary>
    /// <param name="progress">How the course stands.</param>
    /// <param name="on">The date at whose end they are compared; after the as-of date.</param>
    /// <param name="alternatives">The ways of going on, each under a name of its own.</param>
    /// <exception cref="ArgumentException">There are no alternatives, or two have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not after the as-of date.</exception>
    /// <inheritdoc cref="Projection.Of(Progress, Continuation)"/>
    public static Comparison Of(Progress progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new Comparison(progress, on, alternatives);
    }

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>The date at whose end the alternatives are compared.</summary>
    public DateOnly On { get; }

    /// <summary>What each alternative comes to, in the order stated.</summary>
    public ImmutableArray<AlternativeOutcome> Outcomes { get; }
}
