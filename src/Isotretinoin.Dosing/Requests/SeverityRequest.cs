namespace Isotretinoin.Dosing;

/// <summary>Lesion counts, to get the severity that they suggest.</summary>
public sealed class SeverityRequest : IDosingRequest
{
    private SeverityRequest(LesionCounts lesions) => Lesions = lesions;

    /// <inheritdoc/>
    public Operation Operation => Operation.Severity;

    /// <summary>The lesions.</summary>
    public LesionCounts Lesions { get; }

    /// <summary>The severity that lesions suggest.</summary>
    public static SeverityRequest Of(LesionCounts lesions)
    {
        ArgumentNullException.ThrowIfNull(lesions);
        return new SeverityRequest(lesions);
    }

    /// <summary>Suggests a severity. The clinician's judgement takes precedence.</summary>
    public SeverityAnswer Answer() => new(this);

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The lesions.</summary>
    public override string ToString() => $"severity suggested by {Lesions}";
}
