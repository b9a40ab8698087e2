using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A planned course, its supplies if requested, and its findings.</summary>
public sealed class PlanAnswer : IDosingAnswer
{
    internal PlanAnswer(PlanRequest request, Progress? before, Course course, Review review, HandOut? handOut)
    {
        (Request, Before, Course, Review, HandOut) = (request, before, course, review, handOut);
        if (request.Reviewing.IsExplained)
        {
            Derivation = CourseWorking.Of(course, before);
            BeforeDerivation = before is null ? null : Derivation.Of(before);
        }

        Supplies = request.SupplyDays is not { } days ? null
            : request.Packs is { } packs ? course.Supplies(days, packs)
            : course.Supplies(days);
        Packs = request.Packs is null ? null : PackStock.Total(Supplies!.Value);
    }

    /// <summary>The request.</summary>
    public PlanRequest Request { get; }

    /// <summary>
    /// What was taken of the course that the plan carries on, in the product's formulation; null when it carries on none.
    /// </summary>
    public Progress? Before { get; }

    /// <summary>The course; of one that is carried on, the rest.</summary>
    public Course Course { get; }

    /// <summary>The supplies; null when not requested.</summary>
    public ImmutableArray<Supply>? Supplies { get; }

    /// <summary>
    /// The packs of the whole course by strength, strongest first, with what is left over at its end; null without the size of a pack.
    /// </summary>
    public ImmutableArray<PackedCapsules>? Packs { get; }

    /// <summary>The findings of the course.</summary>
    public Review Review { get; }

    /// <summary>The working of the course; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The working of what was taken before; null when not requested, or when the plan carries on no course.</summary>
    public Derivation? BeforeDerivation { get; }

    /// <summary>The sheet for the patient; null when not requested.</summary>
    public HandOut? HandOut { get; }

    /// <summary>What a clinician pastes into the record.</summary>
    public ChartNote Note =>
        ChartNote.Of(CourseNote.Of(Course, Before, Request.WeighedOn, Supplies, Request.SupplyDays), Review);

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The course and its findings.</summary>
    public override string ToString() => $"{Course}; {Review}";
}
