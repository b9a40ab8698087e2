namespace Isotretinoin.Dosing;

/// <summary>
/// A way in one number: up to three doses by their places among all, and the supplies of each but the last. The numbers are in the order of
/// the doses, a list before any that goes on with it, then of the supplies.
/// </summary>
internal readonly record struct WayPath(long Bits)
{
    private const int DoseBits = 13;
    private const int SupplyBits = 4;
    private const int LastDose = 2 * SupplyBits;

    /// <summary>The number of doses.</summary>
    public int Steps => DoseField(1) == 0 ? 1 : DoseField(2) == 0 ? 2 : 3;

    /// <summary>This way with a dose at a step.</summary>
    public WayPath WithDose(int step, int dose) => new(Bits | ((dose + 1L) << DoseShift(step)));

    /// <summary>This way with the supplies of a step.</summary>
    public WayPath WithSupplies(int step, int supplies) => new(Bits | ((long)supplies << SupplyShift(step)));

    public int DoseOf(int step) => DoseField(step) - 1;

    public int SuppliesOf(int step) => (int)((Bits >> SupplyShift(step)) & ((1 << SupplyBits) - 1));

    private int DoseField(int step) => (int)((Bits >> DoseShift(step)) & ((1 << DoseBits) - 1));

    private static int DoseShift(int step) => LastDose + ((2 - step) * DoseBits);

    private static int SupplyShift(int step) => (1 - step) * SupplyBits;
}
