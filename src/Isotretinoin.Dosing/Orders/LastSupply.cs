using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The previous supply of an order: its date and its days.</summary>
internal sealed record LastSupply(DateOnly Date, int Days)
{
    /// <summary>The days left at the start of a day; 0 when they are over.</summary>
    public int DaysLeftOn(DateOnly date) => Math.Max(0, Days - Math.Max(0, date.DayNumber - Date.DayNumber));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} days of {Date:yyyy-MM-dd}");
}
