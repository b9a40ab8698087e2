using System.CommandLine;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--start 2026-01-05</c>: the date of day 1.</summary>
internal sealed class StartFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag("--start", "2026-01-05", "Date of day 1, as year-month-day.");

    /// <summary>The course with its dates, when a start is stated.</summary>
    public Course Date(ParseResult given, Course course) => given.GetValue(option) is { } text ? Dated(text, course) : course;

    /// <summary>The course with its dates.</summary>
    public Course DateRequired(ParseResult given, Course course) => Dated(given.Required(option, DateText.Accepted), course);

    /// <exception cref="WrongInputException">The course lies where no calendar can be kept of it.</exception>
    public void MustBeWithinCalendars(ParseResult given, Course course)
    {
        if (course.Start < CourseCalendar.Earliest || course.EndDate > CourseCalendar.Latest)
        {
            throw new WrongInputException(
                option.Name,
                $"read {WrongInputException.Quoted(given.GetValue(option) ?? "")}",
                $"for a calendar a course from {Show.Date(CourseCalendar.Earliest)} to {Show.Date(CourseCalendar.Latest)}");
        }
    }

    private Course Dated(string text, Course course)
    {
        int lastDay = Math.Max(1, Math.Max(course.Days, course.LastDayWithinTarget?.Day ?? 0));
        DateOnly latest = DateOnly.MaxValue.AddDays(1 - lastDay);
        return DateText.TryRead(text, out DateOnly start) && start <= latest
            ? course.StartingOn(start)
            : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", string.Create(CultureInfo.InvariantCulture, $"{DateText.Accepted}, for this course up to {latest:yyyy-MM-dd}"));
    }
}
