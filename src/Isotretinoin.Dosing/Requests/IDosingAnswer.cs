namespace Isotretinoin.Dosing;

/// <summary>An answer: the request, the result and the review.</summary>
public interface IDosingAnswer
{
    /// <summary>The request.</summary>
    IDosingRequest Request { get; }

    /// <summary>The review; null when no rule applies to the request.</summary>
    Review? Review { get; }
}
