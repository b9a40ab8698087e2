namespace Isotretinoin.Dosing;

/// <summary>A wish with its number.</summary>
internal sealed record WishLimit(WayWish Wish, int Stated)
{
    /// <summary>How far a way is from meeting the wish; 0 when it does.</summary>
    public int MissedBy(WayMeasures way)
    {
        int measured = Wish.Measure(way);
        return Math.Max(Wish.IsLeast ? Stated - measured : measured - Stated, 0);
    }
}
