
namespace Isotretinoin.Dosing;

/// <summary>The choice of a rounding: the number of repeating days, and on which of them the dose above is taken.</summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct RoundedDose
{
    private readonly CapsuleMapping mapping;
    private readonly int daysAbove;
    private readonly int days;

    internal RoundedDose(CapsuleMapping mapping, int daysAbove, int days) =>
        (this.mapping, this.daysAbove, this.days) = (mapping, daysAbove, days);

    /// <summary>The mapping that was rounded.</summary>
    public CapsuleMapping Mapping => days == 0 ? throw NoDose() : mapping;

    /// <summary>The number of repeating days; 1 unless the dose is spread.</summary>
    public int Days => days == 0 ? throw NoDose() : days;

    /// <summary>The number of days on the dose above.</summary>
    public int DaysAbove => days == 0 ? throw NoDose() : daysAbove;

    /// <summary>The capsules of a day.</summary>
    /// <param name="day">From 1 to <see cref="Days"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside 1 to <see cref="Days"/>.</exception>
    public CapsuleCombination this[int day]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Days);
            return new CapsuleCombination(mapping.Makeable, MilligramsOn(day));
        }
    }

    /// <summary>The whole milligrams of each day: <c>30, 40, 40 mg</c>.</summary>
    public override string ToString() => days == 0 ? "no dose" : $"{string.Join(", ", Enumerable.Range(1, days).Select(MilligramsOn))} mg";

    internal int MilligramsOn(int day) => IsAboveDay(day) ? mapping.AboveMilligrams : mapping.BelowMilligrams;

    // Spreads the higher days evenly: day × daysAbove / days has just passed a whole number (Bresenham).
    private bool IsAboveDay(int day) => day * daysAbove % days < daysAbove;

    private static InvalidOperationException NoDose() => new("This RoundedDose is the default value.");
}
