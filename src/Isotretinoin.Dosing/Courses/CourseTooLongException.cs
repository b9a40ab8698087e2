using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A course would last more than 3,650 days.</summary>
public sealed class CourseTooLongException : InvalidOperationException, IRefusing
{
    internal CourseTooLongException(long days)
        : base(Text(days)) => (Days, Refusal) = (days, Refusal.Of(RefusalCode.CourseTooLong, "steps", Message));

    /// <summary>The days that the course would last.</summary>
    public long Days { get; }

    /// <summary>The refusal: code, member and what is accepted.</summary>
    public Refusal Refusal { get; }

    private static string Text(long days) => string.Create(
        CultureInfo.InvariantCulture, $"The course would last {days:#,0} days. Accepted: up to {TitrationStep.MostDays:#,0} days.");
}
