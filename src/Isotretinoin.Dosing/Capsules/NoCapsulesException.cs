using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A titration asks for a dose for which the product has no capsules. <see cref="Gap"/> says which, and what could be made instead.
/// </summary>
public sealed class NoCapsulesException : InvalidOperationException, IRefusing
{
    internal NoCapsulesException(params IReadOnlyList<CapsuleGap> gaps)
        : base(gaps[0].ToString()) => (Gap, Refusals) = (gaps[0], [.. gaps.Select(gap => gap.Refusal)]);

    /// <summary>The first gap: the step, its dose, and the makeable doses either side.</summary>
    public CapsuleGap Gap { get; }

    /// <summary>Why, of which member, and the doses either side: of the first gap.</summary>
    public Refusal Refusal => Refusals[0];

    /// <summary>Every dose that cannot be made; at least one.</summary>
    public ImmutableArray<Refusal> Refusals { get; }
}
