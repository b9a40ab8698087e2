using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several ways of going on from the same progress, side by side. Made by <see cref="Progress.Compare"/>.</summary>
public sealed class Comparison
{
    internal Comparison(Progress progress, DateOnly on, ReadOnlySpan<Candidate> candidates)
    {
        if (on <= progress.AsOf)
        {
            throw new ArgumentOutOfRangeException(nameof(on), DateText.Of(on), $"Accepted: dates after {DateText.Of(progress.AsOf)}.");
        }

        ImmutableArray<CandidateOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<CandidateOutcome>(candidates.Length);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Candidate candidate in candidates)
        {
            ArgumentNullException.ThrowIfNull(candidate, nameof(candidates));
            if (!names.Add(candidate.Name))
            {
                throw new ArgumentException($"Two candidates are named '{DoseText.Shown(candidate.Name)}'. Accepted: different names.", nameof(candidates));
            }

            outcomes.Add(new CandidateOutcome(candidate, progress.Projected(candidate.Continuation), on));
        }

        (Progress, On) = (progress, on);
        Outcomes = outcomes.Count > 0 ? outcomes.DrainToImmutable() : throw new ArgumentException("A comparison has at least one candidate.", nameof(candidates));
    }

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>The date at whose end the candidates are compared.</summary>
    public DateOnly On { get; }

    /// <summary>What each candidate comes to, in the order stated.</summary>
    public ImmutableArray<CandidateOutcome> Outcomes { get; }
}
