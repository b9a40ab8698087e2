using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several alternatives for a course under way, compared at the end of a date.</summary>
public sealed class CompareRequest : IDosingRequest
{
    private CompareRequest(ProgressRequest progress, DateOnly on, ImmutableArray<Alternative> alternatives) =>
        (Progress, On, Alternatives) = (progress, on, alternatives);

    /// <inheritdoc/>
    public Operation Operation => Operation.Compare;

    /// <summary>The course under way, and how it and each alternative are reviewed.</summary>
    public ProgressRequest Progress { get; }

    /// <summary>The date; the end of that day counts.</summary>
    public DateOnly On { get; }

    /// <summary>The alternatives.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>A comparison of alternatives.</summary>
    /// <param name="progress">The course under way; without a next dose and a supply, which the alternatives state.</param>
    /// <param name="on">The date, 1 to 3,650 days after the as-of date; the end of that day counts.</param>
    /// <param name="alternatives">The alternatives, with different names.</param>
    /// <exception cref="RefusalException">The progress is asked for under every weight policy.</exception>
    /// <exception cref="ArgumentException">The progress states a next dose or a supply, or its review asks for the note.</exception>
    public static CompareRequest For(ProgressRequest progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (progress.Policies.Length > 1)
        {
            throw new RefusalException(
                RefusalCode.WeightPolicyUnknown,
                "weightPolicy",
                $"Read '{ProgressRequest.EveryPolicy}'. Accepted: {NamedChoice.Names<WeightPolicy>()}.",
                nameof(progress));
        }

        return progress is { NextDose: null, SupplyDays: null, Reviewing.IsNoted: false }
            ? new CompareRequest(progress, on, Elements.Of(alternatives, nameof(alternatives)))
            : throw new ArgumentException(
                "The alternatives say what is to come. Accepted: a progress without a next dose, a supply and a note.", nameof(progress));
    }

    /// <summary>Compares the alternatives and reviews each.</summary>
    /// <exception cref="RefusalException">There are no alternatives, two have one name, or a step ends before it begins.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not 1 to 3,650 days after the as-of date.</exception>
    public CompareAnswer Answer()
    {
        Progress progress = Progress.Stand();
        Reviewing reviewing = Progress.Reviewing;
        ImmutableArray<AlternativeOutcome> outcomes = Alternative.Compare(progress, On, Alternatives.AsSpan());
        return new CompareAnswer(
            this,
            progress,
            [.. outcomes.Select(outcome => new AlternativeAnswer(outcome, reviewing))],
            Review.Of(progress, reviewing.Patient, reviewing.Guidelines.AsSpan()));
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The date and the names of the alternatives.</summary>
    public override string ToString() =>
        $"compare on {DateText.Of(On)}: {string.Join("; ", Alternatives.Select(alternative => alternative.Name))}";
}
