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
            yield return Reached(course, $"{Show.Number(target.Lower.MilligramsPerKilogram)} mg/kg");
            yield return Within(course, $"{Show.Number(target.Upper.MilligramsPerKilogram)} mg/kg");
        }
        else
        {
            yield return $"The stated steps run to {Show.Day(course.Days, course.EndDate)}: "
                + $"{Show.Milligrams(course.Phases()[^1].Cumulative)}, {AtEnd(course)}.";
        }

        if (!course.Quantities().IsEmpty)
        {
            yield return $"Capsules to {Show.Day(course.Days, course.EndDate)}: {Show.Capsules(course.Quantities())}.";
        }
    }

    private static string Reached(Course course, string from) => course.TargetReached switch
    {
        null => $"{from} is not reached: the stated steps run to {Show.Day(course.Days, course.EndDate)} and {AtEnd(course)}.",
        { Day: 0 } already => $"{from} was reached before day 1: {Amount(already)} were already taken.",
        { } reached => $"{from} is reached on {Show.Day(reached.Day, reached.Date)}: {Amount(reached)}.",
    };

    private static string Within(Course course, string to) => course.LastDayWithinTarget is { } last
        ? $"It stays within {to} until {Show.Day(last.Day, last.Date)}: {Amount(last)}."
        : $"No dosing day stays within {to}.";

    private static string Amount(CourseDay day) =>
        $"{Show.Milligrams(day.Cumulative)}, {Show.PerKilogram(day.MilligramsPerKilogram)} mg/kg";

    private static string AtEnd(Course course) =>
        $"{Show.PerKilogram(course.Phases()[^1].Cumulative.MilligramsPerKilogram(course.Regimen.Weight))} mg/kg";
}
