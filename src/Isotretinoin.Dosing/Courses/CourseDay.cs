using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A day of a course and the cumulative dose at its end, including what was taken before the course.</summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct CourseDay
{
    private readonly Course? course;
    private readonly int day;

    internal CourseDay(Course course, int day) => (this.course, this.day) = (course, day);

    /// <summary>The day of the course, from 1; 0 means before the course.</summary>
    public int Day => course is null ? throw NoDay() : day;

    /// <summary>The date; null when the course has no start date, and on day 0.</summary>
    public DateOnly? Date => Day == 0 ? null : Course.DateOf(day);

    /// <summary>The cumulative dose at the end of the day.</summary>
    public CountedDose Cumulative => Course.AlreadyTaken + Course.TakenIn(day);

    /// <summary>The same in mg/kg, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram => Cumulative.MilligramsPerKilogram(Course.Regimen.Weight);

    private Course Course => course ?? throw NoDay();

    /// <summary>The day and the cumulative dose: <c>day 143: 7740 mg conventional</c>.</summary>
    public override string ToString() =>
        course is null ? "no day" : string.Create(CultureInfo.InvariantCulture, $"day {day}: {Cumulative}");

    private static InvalidOperationException NoDay() => new("This CourseDay is the default value.");
}
