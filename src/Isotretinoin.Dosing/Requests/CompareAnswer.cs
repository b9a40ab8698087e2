using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Ways of going on side by side, and what was found of the course so far and of each.</summary>
public sealed class CompareAnswer : IDosingAnswer
{
    internal CompareAnswer(CompareRequest request, Progress progress, ImmutableArray<AlternativeAnswer> alternatives, Review review)
    {
        (Request, Progress, Alternatives, Review) = (request, progress, alternatives, review);
        Derivation = request.Progress.Reviewing.IsExplained ? Derivation.Of(progress) : null;
    }

    /// <summary>What was asked.</summary>
    public CompareRequest Request { get; }

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>The ways of going on, in the order stated.</summary>
    public ImmutableArray<AlternativeAnswer> Alternatives { get; }

    /// <summary>What was found of the course so far.</summary>
    public Review Review { get; }

    /// <summary>The working of what was taken; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The date, what each way of going on comes to, and what was found of the course so far.</summary>
    public override string ToString() =>
        $"{DateText.Of(Request.On)}: {string.Join("; ", Alternatives.Select(alternative => alternative.Outcome))}; {Review}";
}
