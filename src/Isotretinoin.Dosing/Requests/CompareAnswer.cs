using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Ways of going on side by side, and what was found of the course so far and of each.</summary>
public sealed class CompareAnswer : IDosingAnswer
{
    internal CompareAnswer(CompareRequest request, Comparison comparison, ImmutableArray<AlternativeAnswer> alternatives, Review review)
    {
        (Request, Comparison, Alternatives, Review) = (request, comparison, alternatives, review);
        Derivation = request.Progress.Reviewing.IsExplained ? Derivation.Of(comparison.Progress) : null;
    }

    /// <summary>What was asked.</summary>
    public CompareRequest Request { get; }

    /// <summary>The comparison.</summary>
    public Comparison Comparison { get; }

    /// <summary>The ways of going on, in the order stated.</summary>
    public ImmutableArray<AlternativeAnswer> Alternatives { get; }

    /// <summary>What was found of the course so far.</summary>
    public Review Review { get; }

    /// <summary>The working of what was taken; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The comparison and what was found of the course so far.</summary>
    public override string ToString() => $"{Comparison}; {Review}";
}
