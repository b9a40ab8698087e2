using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A planned course, its supplies where they are asked for, and what was found of it.</summary>
public sealed class PlanAnswer : IDosingAnswer
{
    internal PlanAnswer(PlanRequest request, Course course, Review review, Derivation? derivation)
    {
        (Request, Course, Review, Derivation) = (request, course, review, derivation);
        Supplies = request.SupplyDays is { } days ? course.Supplies(days) : null;
    }

    /// <summary>What was asked.</summary>
    public PlanRequest Request { get; }

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>The supplies; null when none are asked for.</summary>
    public ImmutableArray<Supply>? Supplies { get; }

    /// <summary>What was found of the course.</summary>
    public Review Review { get; }

    /// <summary>The working of the course; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The course and what was found of it.</summary>
    public override string ToString() => $"{Course}; {Review}";
}
