namespace Isotretinoin.Dosing;

/// <summary>What a rounding chose: of a number of days that repeat, on how many the dose above is taken, and on which.</summary>
internal readonly record struct RoundedDose(CapsuleMapping Mapping, int DaysAbove, int Days)
{
    public int MilligramsOn(int day) => IsAboveDay(day) ? Mapping.AboveMilligrams : Mapping.BelowMilligrams;

    // Spreads the higher days evenly: day × DaysAbove / Days has just passed a whole number (Bresenham).
    private bool IsAboveDay(int day) => day * DaysAbove % Days < DaysAbove;
}
