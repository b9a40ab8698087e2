namespace Isotretinoin.Dosing;

/// <summary>The dates around which there still are dates to count to, for whatever is due before or after a course.</summary>
internal static class SupportedDates
{
    /// <summary>A month before it there still are dates.</summary>
    public static DateOnly Earliest { get; } = new(1, 3, 1);

    /// <summary>Two months after it there still are dates.</summary>
    public static DateOnly Latest { get; } = new(9999, 9, 30);
}
