using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--ics</c> and the flags of the file that it names: whose course it is, and which earlier file it takes the place of.
/// </summary>
internal sealed class CalendarFileFlags
{
    private readonly TimeProvider clock;
    private readonly OutputFile file;
    private readonly PropertyFlag courseId;
    private readonly PropertyFlag sequence;
    private readonly Option<string> before;

    public CalendarFileFlags(Command command, TimeProvider clock)
    {
        this.clock = clock;
        file = new OutputFile(command, "--ics", "course.ics", "Writes the calendar as an iCalendar file too.");
        courseId = new PropertyFlag(
            command,
            "--course-id",
            "clinic-4711",
            "Your own identifier of the course, by which entries are known again when the file is made anew. Needed with --ics.",
            Texts.Named("your own identifier of the course such as clinic-4711, without a patient's name"));
        before = command.AddFlag(
            "--before", "january.json", "The answer of --json to the file before; what is no longer in the calendar is cancelled.");
        sequence = new PropertyFlag(
            command,
            "--sequence",
            "1",
            "How many files of the course there were before. Needed with --before.",
            NumberText.Form("how many files of the course there were before, such as 1"));
    }

    /// <summary>Fills in what is asked of the file, when there is to be one.</summary>
    public void FillIn(TypedRequest request)
    {
        if (file.PathOf(request.Given) is null)
        {
            RefuseWithoutFile(request);
            return;
        }

        file.Check(request.Given, request.Add);
        RequestPart part = request.Root.Within("iCalendar");
        part.Json["stamp"] = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        _ = courseId.FillIn(part, "courseId");
        _ = sequence.FillIn(part, "sequence");
        if (request.Given.Stated(before) is { } path)
        {
            FillInEarlier(part, path);
        }
    }

    /// <summary>Writes the file, when there is to be one.</summary>
    /// <returns>The name of the file; null when none is asked for.</returns>
    public async Task<string?> WriteAsync(ParseResult given, CalendarAnswer answer)
    {
        if (file.PathOf(given) is not { } path)
        {
            return null;
        }

        byte[] text = Encoding.UTF8.GetBytes(answer.ToICalendar()!);
        return await file.WriteAsync(given, async output =>
        {
            await output.WriteAsync(text);
            return path;
        });
    }

    private void RefuseWithoutFile(TypedRequest request)
    {
        if (courseId.Stated(request.Given) is not null
            || sequence.Stated(request.Given) is not null
            || request.Given.Stated(before) is not null)
        {
            request.Add(Mistake.Missing("--ics", "the file to be written, such as course.ics"));
        }
    }

    private static void FillInEarlier(RequestPart part, StatedText path)
    {
        if (!SmallFile.TryRead(path.Text, out byte[] bytes))
        {
            part.Refuse("before", Mistake.Unreadable(path.Place, SmallFile.Accepted));
        }
        else if (EarlierAnswer.TryRead(bytes, out JsonArray entries))
        {
            part.Put("before", entries, path.Place);
        }
        else
        {
            part.Refuse("before", Mistake.Unreadable(path.Place, "an earlier answer of calendar --json"));
        }
    }
}
