namespace Isotretinoin.Dosing;

/// <summary>The choice of a rounding: the number of repeating days, and on which of them the dose above is taken.</summary>
internal readonly record struct RoundedDose(int BelowMilligrams, int AboveMilligrams, int DaysAbove, int Days)
{
    /// <summary>The same dose every day.</summary>
    public static RoundedDose Daily(int milligrams) => new(milligrams, milligrams, DaysAbove: 0, Days: 1);

    /// <summary>The greatest dose of a day.</summary>
    public int GreatestMilligrams => DaysAbove > 0 ? AboveMilligrams : BelowMilligrams;

    public int MilligramsOn(int day) => IsAboveDay(day) ? AboveMilligrams : BelowMilligrams;

    // Spreads the higher days evenly: day × DaysAbove / Days has just passed a whole number (Bresenham).
    private bool IsAboveDay(int day) => day * DaysAbove % Days < DaysAbove;
}
