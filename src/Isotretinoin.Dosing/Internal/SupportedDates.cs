namespace Isotretinoin.Dosing;

/// <summary>The dates from which weeks and months can be counted in either direction.</summary>
internal static class SupportedDates
{
    /// <summary>A month before it there still are dates.</summary>
    public static DateOnly Earliest { get; } = new(1, 3, 1);

    /// <summary>Two months after it there still are dates.</summary>
    public static DateOnly Latest { get; } = new(9999, 9, 30);
}
