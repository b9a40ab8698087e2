using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A future day, counted from the day after an as-of date.</summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct ProjectedDay
{
    private readonly int days;
    private readonly DateOnly? date;

    internal ProjectedDay(int days, DateOnly date) => (this.days, this.date) = (days, date);

    /// <summary>The number of days after the as-of date; 0 for the as-of date itself.</summary>
    public int Days => Known.Days;

    /// <summary>The date.</summary>
    public DateOnly Date => Known.Date;

    /// <summary>Days and date: <c>90 days, 2026-06-29</c>.</summary>
    public override string ToString() =>
        date is null ? "no day" : string.Create(CultureInfo.InvariantCulture, $"{Days} days, {Date:yyyy-MM-dd}");

    private (int Days, DateOnly Date) Known =>
        (days, date ?? throw new InvalidOperationException("This ProjectedDay is the default value."));

    internal static ProjectedDay After(DateOnly asOf, long days, string parameter) => days <= DateOnly.MaxValue.DayNumber - asOf.DayNumber
        ? new ProjectedDay((int)days, asOf.AddDays((int)days))
        : throw new RefusalException(
            RefusalCode.DateOutOfRange,
            "",
            string.Create(CultureInfo.InvariantCulture, $"Day {days:#,0} after {asOf:yyyy-MM-dd} falls after 9999-12-31."),
            parameter);
}
