namespace Isotretinoin.Dosing;

/// <summary>The dates that allow adding and subtracting weeks and months.</summary>
internal static class SupportedDates
{
    /// <summary>One month can be subtracted from it.</summary>
    public static DateOnly Earliest { get; } = new(1, 3, 1);

    /// <summary>Two months can be added to it.</summary>
    public static DateOnly Latest { get; } = new(9999, 9, 30);
}
