namespace Isotretinoin.Dosing;

/// <summary>The severity that lesion counts suggest; the clinician's judgement takes precedence.</summary>
public sealed class SeverityAnswer : IDosingAnswer
{
    internal SeverityAnswer(SeverityRequest request) => Request = request;

    /// <summary>The request.</summary>
    public SeverityRequest Request { get; }

    /// <summary>The suggested severity.</summary>
    public AcneSeverity Suggested => Request.Lesions.SuggestedSeverity;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => null;

    /// <summary>The severity and the lesions.</summary>
    public override string ToString() => $"{Suggested}: {Request.Lesions}";
}
