using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The facts that rules needed and nobody stated. Pregnancy is the first of them, then the body weight.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="IsPotentialKnown">Whether it is known that the patient can get pregnant.</param>
internal readonly record struct Lack(FactSet Facts, bool IsPotentialKnown)
{
    private static readonly FactSet Foremost = FactSet.Of(Fact.Pregnancy, Fact.Weight);

    /// <summary>What is said above the findings: pregnancy, saying which of the two is not stated, and the body weight.</summary>
    public ImmutableArray<NotConsidered> First =>
    [
        .. Facts.Contains(Fact.Pregnancy) ? [NotConsidered.Pregnancy(IsPotentialKnown)] : Enumerable.Empty<NotConsidered>(),
        .. Facts.Contains(Fact.Weight) ? [NotConsidered.Of(Fact.Weight)] : Enumerable.Empty<NotConsidered>(),
    ];

    /// <summary>The other facts.</summary>
    public IEnumerable<NotConsidered> Rest => Facts.Except(Foremost).Facts.Select(NotConsidered.Of);

    /// <summary>What this or another lacks; of two patients, it is known of both or of neither.</summary>
    public Lack Or(Lack other) => new(Facts | other.Facts, IsSaid && other.IsSaid);

    private bool IsSaid => IsPotentialKnown || !Facts.Contains(Fact.Pregnancy);
}
