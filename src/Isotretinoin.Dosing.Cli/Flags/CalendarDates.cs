using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What happened, as dates: the last capsule, samples of pregnancy tests, office visits. Nothing is dated from what was only planned.</summary>
internal sealed class CalendarDates(Command command)
{
    private readonly Option<string> lastCapsule = command.AddFlag("--last-capsule", "2026-05-27", "The date on which the last capsule was actually taken; only then is what follows it dated.");
    private readonly Option<string[]> samples = command.AddRepeatedFlag("--sample", "2026-01-04", "A date on which the sample of a pregnancy test was taken, repeated for each; windows are counted from it.");
    private readonly Option<string[]> visits = command.AddRepeatedFlag("--visit", "2026-01-04", "A date of an office visit, repeated for each; an earlier edition of iPLEDGE counts windows from it.");

    public CourseCalendar AddTo(CourseCalendar calendar, ParseResult given)
    {
        CourseCalendar dated = calendar;
        foreach (string sample in given.GetValue(samples) ?? [])
        {
            dated = With(samples.Name, sample, dated.WithSample);
        }

        foreach (string visit in given.GetValue(visits) ?? [])
        {
            dated = With(visits.Name, visit, dated.WithVisit);
        }

        return given.GetValue(lastCapsule) is { } last ? With(lastCapsule.Name, last, dated.AfterLastCapsule) : dated;
    }

    private static CourseCalendar With(string flag, string text, Func<DateOnly, CourseCalendar> dated)
    {
        try
        {
            return dated(DateText.Read(flag, text));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The calendar refuses dates in this way; what it accepts is said here with the flag.
            throw new WrongInputException(flag, $"read {WrongInputException.Quoted(text)}", "a date not before the start of the course for the last capsule, and far from the ends of the calendar");
        }
    }
}
