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
        CourseCalendar dated = calendar.WithSamples(Dates(given, samples)).WithVisits(Dates(given, visits));
        return given.GetValue(lastCapsule) is { } last ? dated.AfterLastCapsule(Date(lastCapsule.Name, last, calendar.Course.Start!.Value)) : dated;
    }

    private static DateOnly[] Dates(ParseResult given, Option<string[]> option) =>
        [.. (given.GetValue(option) ?? []).Select(text => Date(option.Name, text, CourseCalendar.Earliest))];

    private static DateOnly Date(string flag, string text, DateOnly earliest) =>
        DateText.TryRead(text, out DateOnly date) && date >= earliest && date <= CourseCalendar.Latest
            ? date
            : throw new WrongInputException(flag, $"read {WrongInputException.Quoted(text)}", $"{DateText.Accepted}, from {Show.Date(earliest)} to {Show.Date(CourseCalendar.Latest)}");
}
