using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The comparison of alternatives, with the findings of the course so far and of each.</summary>
public sealed class CompareAnswer : IDosingAnswer
{
    internal CompareAnswer(CompareRequest request, Progress progress, ImmutableArray<AlternativeAnswer> alternatives, Review review)
    {
        (Request, Progress, Alternatives, Review) = (request, progress, alternatives, review);
        Derivation = request.Progress.Reviewing.IsExplained ? Derivation.Of(progress) : null;
    }

    /// <summary>The request.</summary>
    public CompareRequest Request { get; }

    /// <summary>The state of the course.</summary>
    public Progress Progress { get; }

    /// <summary>The alternatives, in the order stated.</summary>
    public ImmutableArray<AlternativeAnswer> Alternatives { get; }

    /// <summary>The findings of the course so far.</summary>
    public Review Review { get; }

    /// <summary>The working of the progress; null when not requested.</summary>
    public Derivation? Derivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The date, the outcomes and the findings of the course so far.</summary>
    public override string ToString() =>
        $"{DateText.Of(Request.On)}: {string.Join("; ", Alternatives.Select(alternative => alternative.Outcome))}; {Review}";
}
