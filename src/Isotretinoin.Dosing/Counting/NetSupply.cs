using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A supply less the capsules in hand. Made by <see cref="CapsulesInHand"/>.</summary>
public sealed class NetSupply
{
    internal NetSupply(ImmutableArray<CapsuleCount> needed, CapsuleStock usable, CapsuleStock inHand)
    {
        Needed = needed;
        var need = CapsuleStock.Of(needed.AsSpan());
        ToDispense = need.Beyond(usable);
        var used = CapsuleStock.Of(need.Beyond(CapsuleStock.Of(ToDispense.AsSpan())).AsSpan());
        NotUsed = inHand.Beyond(used);
    }

    /// <summary>The capsules needed, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Needed { get; }

    /// <summary>The needed capsules to dispense, strongest first; empty when those in hand suffice.</summary>
    public ImmutableArray<CapsuleCount> ToDispense { get; }

    /// <summary>The unused capsules in hand, strongest first: of another strength or formulation, or surplus.</summary>
    public ImmutableArray<CapsuleCount> NotUsed { get; }

    /// <summary>The capsules to dispense and needed: <c>40 × 20 mg to dispense, of 60 × 20 mg needed</c>.</summary>
    public override string ToString() => $"{Text(ToDispense)} to dispense, of {Text(Needed)} needed";

    private static string Text(ImmutableArray<CapsuleCount> capsules) => capsules.IsEmpty ? "nothing" : string.Join(", ", capsules);
}
