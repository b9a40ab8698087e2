namespace Isotretinoin.Dosing;

/// <summary>The choice of a rounding: the number of repeating days, and on which of them the dose above is taken.</summary>
internal readonly record struct RoundedDose(CapsuleMapping Mapping, int DaysAbove, int Days)
{
    public int MilligramsOn(int day) => IsAboveDay(day) ? Mapping.AboveMilligrams : Mapping.BelowMilligrams;

    // Spreads the higher days evenly: day × DaysAbove / Days has just passed a whole number (Bresenham).
    private bool IsAboveDay(int day) => day * DaysAbove % Days < DaysAbove;
}
