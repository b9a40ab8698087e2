namespace Isotretinoin.Dosing;

/// <summary>An answer: the request, the result and the review.</summary>
public interface IDosingAnswer
{
    /// <summary>The request.</summary>
    IDosingRequest Request { get; }

    /// <summary>The review; null when no rule applies to the request.</summary>
    Review? Review { get; }

    /// <summary>
    /// What a clinician pastes into the record; null when the answer has no dose of one patient, or is a choice of doses.
    /// </summary>
    ChartNote? Note => null;

    /// <summary>The sheet for the patient; null when none was requested.</summary>
    HandOut? HandOut => null;
}
