namespace Isotretinoin.Dosing;

/// <summary>The plausible ages: this product's own limit.</summary>
internal static class PlausibleAge
{
    /// <summary>The greatest age, in years.</summary>
    public const int Most = 110;

    /// <summary>Whether a person born on a date has a plausible age on another: born by then, and not above the greatest age.</summary>
    public static bool Includes(DateOnly born, DateOnly on) =>
        born <= on && (born.Year + Most > DateOnly.MaxValue.Year || on <= born.AddYears(Most));
}
