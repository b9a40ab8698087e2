using System.CommandLine;
using System.Text;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--ics course.ics --course-id clinic-4711</c>: the calendar as an iCalendar file.</summary>
internal sealed class CalendarFile(Command command)
{
    private readonly Option<string> file = command.AddFlag("--ics", "course.ics", "Writes the calendar as an iCalendar file.");
    private readonly Option<string> identifier = command.AddFlag(
        "--course-id", "clinic-4711", "Your own identifier of the course, which identifies the entries when the file is made "
            + "again. Required with --ics.");

    /// <summary>Reports a mistake in the identifier when a file is requested.</summary>
    public void Check(TypedRequest request)
    {
        if (request.Given.GetValue(file) is null)
        {
            return;
        }

        if (request.Given.Stated(identifier) is not { } course)
        {
            request.Add(
                Mistake.Missing(identifier.Name, "your own identifier of the course such as clinic-4711, without a patient's name"));
        }
        else if (string.IsNullOrWhiteSpace(course.Text) || course.Text.Any(char.IsControl))
        {
            request.Add(Mistake.Unreadable(course.Place, "printable text that is not empty"));
        }
    }

    /// <summary>Writes the file when requested.</summary>
    /// <returns>Its name, or null.</returns>
    public string? Write(ParseResult given, CourseCalendar calendar, DateTimeOffset stamp)
    {
        if (given.GetValue(file) is not { } path || given.GetValue(identifier) is not { } course)
        {
            return null;
        }

        byte[] text = Encoding.UTF8.GetBytes(calendar.ToICalendar(course, stamp));
        using FileStream stream = Files.Create(file.Name, path);
        stream.Write(text);
        return path;
    }
}
