namespace Isotretinoin.Dosing;

/// <summary>
/// A titration asks for a dose for which the product has no capsules. <see cref="Gap"/> says which, and what could be made instead.
/// </summary>
public sealed class NoCapsulesException : InvalidOperationException
{
    internal NoCapsulesException(CapsuleGap gap)
        : base(gap.ToString()) => Gap = gap;

    /// <summary>The step, its dose, and the makeable doses either side.</summary>
    public CapsuleGap Gap { get; }
}
