namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The outlook of a course as sentences. It gives the days that reach the target's ends, never an end of the course, which the prescriber
/// decides.
/// </summary>
internal static class Outlook
{
    public static IEnumerable<string> Of(Course course)
    {
        if (course.Target is { } target)
        {
            yield return Reached(course, target);
        }

        if (course.Days > 0 && (course.Target is null || course.TargetReached is not null) && Last(course) is { } last)
        {
            yield return last;
        }

        if (course.Target is { } band && Within(course, band) is { } within)
        {
            yield return within;
        }

        if (!course.Quantities().IsEmpty)
        {
            yield return $"Capsules to day {Show.Whole(course.Days)}: {Show.Capsules(course.Quantities())}.";
        }
    }

    private static string Reached(Course course, CumulativeTarget target) => course.TargetReached switch
    {
        null => $"The course ends below {InWords(target.Lower)}, on {End(course)}.",
        { Day: 0 } already => $"{InWords(target.Lower)} was reached before day 1: {Amount(already, target.Lower)} were already taken"
            + $"{Beyond(already.MilligramsPerKilogram, target)}.",
        { } reached => $"{InWords(target.Lower)} is reached on {Show.Day(reached.Day, reached.Date)}: {Amount(reached, target.Lower)}.",
    };

    /// <summary>What ends the course, when it is not the target; null when the text on the target says so.</summary>
    private static string? Last(Course course) =>
        course.EndedBy == CourseEnding.Target ? null
        : course.EndedBy == CourseEnding.Supply ? $"The whole supply runs to {End(course)}."
        : course.EndedBy == CourseEnding.Until ? $"The last step goes on {course.End}, to {End(course)}."
        : course.Target is { } target && target.Lower != target.Upper && course.End is null ? null
        : $"The stated steps run to {End(course)}.";

    /// <summary>The days within the upper end of the target; null when the target is one number.</summary>
    private static string? Within(Course course, CumulativeTarget target) =>
        course.TargetReached is null || target.Lower == target.Upper ? null
        : course.LastDayWithinTarget is not { } last ? $"No dosing day stays within {InWords(target.Upper)}."
        : course.EndedBy == CourseEnding.Steps && course.Phases()[^1].Cumulative <= target.Upper.For(course.Regimen.Weight)
            ? course.End is null ? $"It ends within {InWords(target.Upper)}, on {End(course)}." : $"It ends within {InWords(target.Upper)}."
        : $"It stays within {InWords(target.Upper)} until {Show.Day(last.Day, last.Date)}: {Amount(last, target.Upper)}.";

    private static string InWords(CumulativeDose end) => $"{Show.Number(end.MilligramsPerKilogram)} mg/kg";

    private static string Beyond(Ratio milligramsPerKilogram, CumulativeTarget target)
    {
        Ratio beyond = milligramsPerKilogram - Show.Exactly(target.Lower.MilligramsPerKilogram);
        return beyond > Ratio.Zero ? $", {Show.PerKilogram(beyond)} mg/kg beyond it" : "";
    }

    private static string Amount(CourseDay day, CumulativeDose end) =>
        $"{Show.Milligrams(day.Cumulative)}, {Show.PerKilogram(day.MilligramsPerKilogram, end)} mg/kg";

    private static string End(Course course)
    {
        TotalDose cumulative = course.Phases()[^1].Cumulative;
        Ratio perKilogram = cumulative.MilligramsPerKilogram(course.Regimen.Weight);
        string shown = course.Target is { } target ? Show.PerKilogram(perKilogram, target.Lower) : Show.PerKilogram(perKilogram);
        return $"{Show.Day(course.Days, course.EndDate)}: {Show.Milligrams(cumulative)}, {shown} mg/kg";
    }
}
