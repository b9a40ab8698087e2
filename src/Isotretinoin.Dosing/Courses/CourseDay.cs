namespace Isotretinoin.Dosing;

/// <summary>A day of a course and the cumulative dose at its end, with what was already taken before the course counted in.</summary>
public sealed class CourseDay
{
    private readonly Course course;
    private readonly int milligrams;

    internal CourseDay(Course course, int day, int milligrams) => (this.course, Day, this.milligrams) = (course, day, milligrams);

    /// <summary>The day of the course, from 1; 0 stands for before the course.</summary>
    public int Day { get; }

    /// <summary>The date; null when the course has no start date, and on day 0.</summary>
    public DateOnly? Date => Day == 0 ? null : course.DateOf(Day);

    /// <summary>The cumulative dose at the end of the day.</summary>
    public TotalDose Cumulative => course.AlreadyTaken + course.OfMilligrams(milligrams);

    /// <summary>The same in mg/kg, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram => Cumulative.MilligramsPerKilogram(course.Regimen.Weight);
}
