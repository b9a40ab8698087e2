namespace Isotretinoin.Dosing;

/// <summary>An answer of the library: what was asked, what it comes to, and what a review found.</summary>
public interface IDosingAnswer
{
    /// <summary>What was asked.</summary>
    IDosingRequest Request { get; }

    /// <summary>What was found; null when nothing was asked about that a rule could judge.</summary>
    Review? Review { get; }
}
