using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The capsules of one strength in whole packs. What is handed over and carried in is what is taken and left over.
/// </summary>
public sealed class PackedCapsules
{
    internal PackedCapsules(int strengthInMilligrams, long taken, long? carriedIn, long packs, long handedOver)
    {
        (StrengthInMilligrams, Taken, CarriedIn) = (strengthInMilligrams, taken, carriedIn);
        (Packs, HandedOver) = (packs, handedOver);
    }

    /// <summary>The strength in whole mg.</summary>
    public int StrengthInMilligrams { get; }

    /// <summary>The capsules that are taken.</summary>
    public long Taken { get; }

    /// <summary>The capsules left over of earlier supplies; null when nothing is carried over.</summary>
    public long? CarriedIn { get; }

    /// <summary>The packs; 0 when what was carried in is enough.</summary>
    public long Packs { get; }

    /// <summary>The capsules of the packs.</summary>
    public long HandedOver { get; }

    /// <summary>The capsules left over.</summary>
    public long LeftOver => HandedOver + (CarriedIn ?? 0) - Taken;

    /// <summary>Packs, what is handed over and what is left over: <c>2 packs, 60 × 20 mg, 4 left over</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CountText.Of(Packs, "pack")}, {HandedOver} × {StrengthInMilligrams} mg, {LeftOver} left over");
}
