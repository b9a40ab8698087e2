namespace Isotretinoin.Dosing;

/// <summary>How a course stands, how it would go on where that was stated, and what was found of both.</summary>
public sealed class ProgressAnswer : IDosingAnswer
{
    internal ProgressAnswer(ProgressRequest request, Progress progress, Projection? projection, Review review)
    {
        (Request, Progress, Projection, Review) = (request, progress, projection, review);
        if (request.Reviewing.IsExplained)
        {
            Derivation = Derivation.Of(progress);
            ProjectionDerivation = projection is null ? null : Derivation.Of(projection);
        }
    }

    /// <summary>What was asked.</summary>
    public ProgressRequest Request { get; }

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>How it would go on; null when no dose is stated, or 0 mg.</summary>
    public Projection? Projection { get; }

    /// <summary>What was found of both.</summary>
    public Review Review { get; }

    /// <summary>The working of what was taken; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The working of what is to come; null when it is not asked for, or nothing is projected.</summary>
    public Derivation? ProjectionDerivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>How the course stands and what was found of it.</summary>
    public override string ToString() => $"{Progress}; {Review}";
}
