using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The supply before an order: when it was dispensed, and for how many days.</summary>
internal sealed record LastSupply(DateOnly Date, int Days)
{
    /// <summary>The days of it that are left at the start of a day; none once they are over.</summary>
    public int DaysLeftOn(DateOnly date) => Math.Max(0, Days - Math.Max(0, date.DayNumber - Date.DayNumber));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} days of {Date:yyyy-MM-dd}");
}
