namespace Isotretinoin.Dosing;

/// <summary>The severity that counts of lesions suggest: a help to the clinician's own judgement.</summary>
public sealed class SeverityAnswer : IDosingAnswer
{
    internal SeverityAnswer(SeverityRequest request) => Request = request;

    /// <summary>What was asked.</summary>
    public SeverityRequest Request { get; }

    /// <summary>The severity that the counts suggest.</summary>
    public AcneSeverity Suggested => Request.Lesions.SuggestedSeverity;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => null;

    /// <summary>The severity and the lesions.</summary>
    public override string ToString() => $"{Suggested}: {Request.Lesions}";
}
