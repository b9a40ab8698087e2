namespace Isotretinoin.Dosing;

/// <summary>The ages that a date of birth may state: this product's own limit of what is plausible.</summary>
internal static class PlausibleAge
{
    /// <summary>The greatest age, in years.</summary>
    public const int Most = 110;

    /// <summary>Whether somebody born on a date may be a patient on another: no older than the greatest age, and born by then.</summary>
    public static bool Includes(DateOnly born, DateOnly on) =>
        born <= on && (born.Year + Most > DateOnly.MaxValue.Year || on <= born.AddYears(Most));
}
