namespace Isotretinoin.Dosing;

/// <summary>A day of a course and the cumulative dose at its end, with what was already taken before the course counted in.</summary>
public sealed class CourseDay
{
    internal CourseDay(int day, DateOnly? date, TotalDose cumulative, BodyWeight weight) =>
        (Day, Date, Cumulative, MilligramsPerKilogram) = (day, date, cumulative, cumulative.MilligramsPerKilogram(weight));

    /// <summary>The day of the course, from 1; 0 stands for before the course.</summary>
    public int Day { get; }

    /// <summary>The date; null when the course has no start date, and on day 0.</summary>
    public DateOnly? Date { get; }

    /// <summary>The cumulative dose at the end of the day.</summary>
    public TotalDose Cumulative { get; }

    /// <summary>The same in mg/kg, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram { get; }
}
