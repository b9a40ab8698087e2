using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A supply less the capsules that a patient still has.</summary>
public sealed class NetSupply
{
    private NetSupply(ImmutableArray<CapsuleCount> needed, CapsuleStock usable, CapsuleStock inHand)
    {
        Needed = needed;
        var need = CapsuleStock.Of(needed.AsSpan());
        ToDispense = need.Beyond(usable);
        var used = CapsuleStock.Of(need.Beyond(CapsuleStock.Of(ToDispense.AsSpan())).AsSpan());
        NotUsed = inHand.Beyond(used);
    }

    /// <summary>
    /// The capsules to dispense for a number of days of a cycle, whose dose may differ from that of the capsules in hand.
    /// </summary>
    /// <param name="cycle">The days with their capsules.</param>
    /// <param name="days">From 1 to 365.</param>
    /// <param name="formulation">The formulation of the capsules in hand; those of another are not substitutable.</param>
    /// <param name="capsules">The capsules in hand, up to 500,000 mg; empty when all were taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is outside 1 to 365, or more than 500,000 mg are in hand.
    /// </exception>
    public static NetSupply Of(DosingCycle cycle, int days, Formulation formulation, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return Of(
            cycle.Product,
            CapsuleQuantities.Of(cycle, 1, Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days))),
            formulation,
            capsules);
    }

    /// <summary>What is to be dispensed for a fill of a course.</summary>
    /// <param name="supply">The fill.</param>
    /// <param name="formulation">The formulation of the capsules in hand; those of another are not substitutable.</param>
    /// <param name="capsules">The capsules in hand, up to 500,000 mg; empty when all were taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than 500,000 mg are in hand.</exception>
    public static NetSupply Of(Supply supply, Formulation formulation, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return Of(supply.Phase.Step.Cycle.Product, supply.Quantities, formulation, capsules);
    }

    /// <summary>The capsules needed, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Needed { get; }

    /// <summary>The needed capsules to dispense, strongest first; empty when those in hand suffice.</summary>
    public ImmutableArray<CapsuleCount> ToDispense { get; }

    /// <summary>The unused capsules in hand, strongest first: of another strength or formulation, or surplus.</summary>
    public ImmutableArray<CapsuleCount> NotUsed { get; }

    /// <summary>The capsules to dispense and needed: <c>40 × 20 mg to dispense, of 60 × 20 mg needed</c>.</summary>
    public override string ToString() => $"{Text(ToDispense)} to dispense, of {Text(Needed)} needed";

    // Capsules of another formulation are not substitutable, whatever their strength.
    private static NetSupply Of(
        Product product, ImmutableArray<CapsuleCount> needed, Formulation formulation, ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        var stock = CapsuleStock.Of(capsules);
        stock.MustBeATotalDose("", nameof(capsules));
        return new NetSupply(needed, product.Formulation == formulation ? stock : new CapsuleStock(), stock);
    }

    private static string Text(ImmutableArray<CapsuleCount> capsules) => capsules.IsEmpty ? "nothing" : string.Join(", ", capsules);
}
