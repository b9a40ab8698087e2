using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The missing facts of a review: pregnancy first, then the body weight, then the rest.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="IsPotentialKnown">Whether the patient is known to be able to get pregnant.</param>
internal readonly record struct Lack(FactSet Facts, bool IsPotentialKnown)
{
    private static readonly FactSet Foremost = FactSet.Of(Fact.Pregnancy, Fact.Weight);

    /// <summary>The facts shown above the findings: pregnancy, stating which of the two is missing, and the body weight.</summary>
    public ImmutableArray<ReviewFact> First => Facts.Contains(Fact.Pregnancy)
        ? [ReviewFact.Pregnancy(IsPotentialKnown), .. ReviewFact.Of(Facts & FactSet.Of(Fact.Weight))]
        : ReviewFact.Of(Facts & FactSet.Of(Fact.Weight));

    /// <summary>The other facts.</summary>
    public ImmutableArray<ReviewFact> Rest => ReviewFact.Of(Facts.Except(Foremost));

    /// <summary>The missing facts of this or another; the ability to get pregnant is known only if known for both.</summary>
    public Lack Or(Lack other) => new(Facts | other.Facts, IsSaid && other.IsSaid);

    private bool IsSaid => IsPotentialKnown || !Facts.Contains(Fact.Pregnancy);
}
