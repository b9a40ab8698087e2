using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules of one formulation that a patient still has.</summary>
public sealed class CapsulesInHand
{
    private readonly CapsuleStock stock;

    private CapsulesInHand(Formulation formulation, CapsuleStock stock) =>
        (Formulation, this.stock, Capsules) = (formulation, stock, stock.Beyond(new CapsuleStock()));

    /// <summary>The formulation of the capsules.</summary>
    public Formulation Formulation { get; }

    /// <summary>The capsules, strongest first; empty when there are none.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>Capsules of a formulation; empty when all were taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They total more than 500,000 mg.</exception>
    public static CapsulesInHand Of(Formulation formulation, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        var stock = CapsuleStock.Of(capsules);
        stock.MustBeATotalDose("", nameof(capsules));
        return new CapsulesInHand(formulation, stock);
    }

    /// <summary>
    /// The capsules to dispense for a number of days of a cycle, whose dose may differ from that of the capsules in hand.
    /// </summary>
    /// <param name="cycle">The days with their capsules.</param>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public NetSupply SupplyFor(DosingCycle cycle, int days)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return Net(cycle.Product, CapsuleQuantities.Of(cycle, 1, Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days))));
    }

    /// <summary>The capsules to dispense for a fill of a course.</summary>
    public NetSupply SupplyFor(Supply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return Net(supply.Phase.Step.Cycle.Product, supply.Quantities);
    }

    /// <summary>Formulation and capsules: <c>conventional: 12 × 20 mg</c>.</summary>
    public override string ToString() => $"{Formulation}: {(Capsules.IsEmpty ? "no capsules" : string.Join(", ", Capsules))}";

    // Capsules of another formulation are not substitutable, whatever their strength.
    private NetSupply Net(Product product, ImmutableArray<CapsuleCount> needed) =>
        new(needed, product.Formulation == Formulation ? stock : new CapsuleStock(), stock);
}
