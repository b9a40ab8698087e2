namespace Isotretinoin.Dosing;

/// <summary>A way with the values of the stated keys in one number, the first key first.</summary>
internal readonly record struct RankedWay(ulong Key, WayPath Path) : IComparable<RankedWay>
{
    public int CompareTo(RankedWay other) => Key == other.Key ? Path.Bits.CompareTo(other.Path.Bits) : Key.CompareTo(other.Key);
}
