using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The product's capsules cannot make a dose of a titration. <see cref="Gap"/> has the dose and the makeable doses on either side.
/// </summary>
public sealed class NoCapsulesException : InvalidOperationException, IRefusing
{
    internal NoCapsulesException(params IReadOnlyList<CapsuleGap> gaps)
        : base(gaps[0].ToString()) => (Gap, Refusals) = (gaps[0], [.. gaps.Select(gap => gap.Refusal)]);

    /// <summary>The first gap: the step, its dose, and the makeable doses on either side.</summary>
    public CapsuleGap Gap { get; }

    /// <summary>The refusal of the first gap.</summary>
    public Refusal Refusal => Refusals[0];

    /// <summary>Every dose that cannot be made; at least one.</summary>
    public ImmutableArray<Refusal> Refusals { get; }
}
