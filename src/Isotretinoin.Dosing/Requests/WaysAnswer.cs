using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The ways to a target that meet stated wishes, each with its findings, or why there is none.</summary>
public sealed class WaysAnswer : IDosingAnswer
{
    internal WaysAnswer(WaysRequest request, Ways ways, Review review)
    {
        (Request, Ways, Review) = (request, ways, review);
        Listed = [.. ways.Listed.Select(way => new WayAnswer(way, request.Reviewing))];
    }

    /// <summary>The request.</summary>
    public WaysRequest Request { get; }

    /// <summary>The ways, and how many there are.</summary>
    public Ways Ways { get; }

    /// <summary>The listed ways in order.</summary>
    public ImmutableArray<WayAnswer> Listed { get; }

    /// <summary>
    /// The findings that do not depend on the doses or the length of a course, and what was not considered. Each way has its own findings,
    /// these included.
    /// </summary>
    public Review Review { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The ways and the findings that they share.</summary>
    public override string ToString() => $"{Ways}; {Review}";
}
