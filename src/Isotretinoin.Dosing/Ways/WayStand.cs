namespace Isotretinoin.Dosing;

/// <summary>Where a course stands at the end of a step: its days, the mg taken in them, and the capsules left over of packs.</summary>
internal readonly record struct WayStand(long Days, long Milligrams, long LeftOver)
{
    public WayStand After(int days, long milligrams, long leftOver) => new(Days + days, Milligrams + milligrams, LeftOver + leftOver);

    /// <summary>The end of so many days of a dose.</summary>
    public WayStand After(WayDose dose, int days) => After(days, dose.Cycle.MilligramsIn(days), dose.LeftOverIn(days));
}
