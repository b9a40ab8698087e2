namespace Isotretinoin.Dosing;

/// <summary>The progress of a course, its projection if a next dose is stated, and the findings of both.</summary>
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

    /// <summary>The request.</summary>
    public ProgressRequest Request { get; }

    /// <summary>The progress.</summary>
    public Progress Progress { get; }

    /// <summary>The projection; null when no next dose is stated, or 0 mg.</summary>
    public Projection? Projection { get; }

    /// <summary>The findings of both.</summary>
    public Review Review { get; }

    /// <summary>The working of the progress; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The working of the projection; null when not requested or without a projection.</summary>
    public Derivation? ProjectionDerivation { get; }

    /// <summary>What a clinician pastes into the record.</summary>
    public ChartNote Note => ChartNote.Of(
        ProgressNote.Of(Progress, Projection, Request.NextDose, Request.NextPattern, Request.SupplyDays), Review);

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The progress and its findings.</summary>
    public override string ToString() => $"{Progress}; {Review}";
}
