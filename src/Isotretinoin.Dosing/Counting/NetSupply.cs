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

    /// <summary>The capsules that are needed, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Needed { get; }

    /// <summary>Of these, the capsules that are to be dispensed, strongest first; empty when those in hand suffice.</summary>
    public ImmutableArray<CapsuleCount> ToDispense { get; }

    /// <summary>The capsules in hand that are not needed, strongest first: of another strength or formulation, or too many.</summary>
    public ImmutableArray<CapsuleCount> NotUsed { get; }

    /// <summary>What is to be dispensed and what is needed: <c>40 × 20 mg to dispense, of 60 × 20 mg needed</c>.</summary>
    public override string ToString() => $"{Text(ToDispense)} to dispense, of {Text(Needed)} needed";

    private static string Text(ImmutableArray<CapsuleCount> capsules) => capsules.IsEmpty ? "nothing" : string.Join(", ", capsules);
}
