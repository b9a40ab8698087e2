using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Several ways of going on from one course in progress, side by side at the end of a date.</summary>
public sealed class CompareRequest : IDosingRequest
{
    private CompareRequest(ProgressRequest progress, DateOnly on, ImmutableArray<Alternative> alternatives) =>
        (Progress, On, Alternatives) = (progress, on, alternatives);

    /// <inheritdoc/>
    public Operation Operation => Operation.Compare;

    /// <summary>The course in progress, and how it and each alternative are reviewed.</summary>
    public ProgressRequest Progress { get; }

    /// <summary>The date at whose end the alternatives are compared.</summary>
    public DateOnly On { get; }

    /// <summary>The ways of going on.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>A comparison of ways of going on.</summary>
    /// <param name="progress">The course in progress; a dose with which it goes on is not looked at.</param>
    /// <param name="on">The date at whose end they are compared, 1 to 3,650 days after the as-of date.</param>
    /// <param name="alternatives">The ways of going on, each under a name of its own.</param>
    public static CompareRequest For(ProgressRequest progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new CompareRequest(progress, on, Elements.Of(alternatives, nameof(alternatives)));
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
