namespace Isotretinoin.Dosing;

/// <summary>Whole packs: how many capsules a pack has, and whether what is left over is taken off later supplies.</summary>
public sealed class Packs
{
    private Packs(int size, bool carriesOver) => (Size, CarriesOver) = (size, carriesOver);

    /// <summary>The accepted capsules of a pack.</summary>
    public static AcceptedRange AcceptedSize { get; } = AcceptedRange.OfCounts(1, 200, "capsules", RefusalCode.SupplyOutOfRange);

    /// <summary>The capsules of a pack, of every strength.</summary>
    public int Size { get; }

    /// <summary>Whether capsules that are left over are taken off later supplies of the same strength.</summary>
    public bool CarriesOver { get; }

    /// <summary>Packs of so many capsules; nothing is carried over.</summary>
    /// <param name="capsules">From 1 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capsules"/> is out of range.</exception>
    public static Packs Of(int capsules) =>
        new(AcceptedSize.Checked(capsules, "packSize", nameof(capsules)), carriesOver: false);

    /// <summary>These packs; what is left over is taken off later supplies of the same strength.</summary>
    public Packs CarryingOver() => new(Size, carriesOver: true);

    /// <summary>The capsules of a pack: <c>packs of 30 capsules</c>.</summary>
    public override string ToString() =>
        $"packs of {CountText.Of(Size, "capsule")}{(CarriesOver ? ", what is left over carried over" : "")}";

    /// <summary>The packs that hold a number of capsules.</summary>
    internal long Holding(long capsules) => WholeDivision.Up(capsules, Size);

    /// <summary>The capsules left over of the packs that hold a number of capsules.</summary>
    internal long LeftOver(long capsules) => (Holding(capsules) * Size) - capsules;
}
