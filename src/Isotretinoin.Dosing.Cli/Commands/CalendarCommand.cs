using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin calendar</c>: the calendar of a planned course.</summary>
internal sealed class CalendarCommand : DosingCommand<CalendarAnswer>
{
    private readonly CourseFlags course;
    private readonly ListFlag protocols;
    private readonly PropertyFlag lastCapsule;
    private readonly ListFlag samples;
    private readonly ListFlag visits;
    private readonly PropertyFlag asOf;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;
    private readonly CalendarFileFlags file;
    private string? written;

    public CalendarCommand(Terminal terminal)
        : base(
            terminal,
            Operation.Calendar,
            "Lists the tests, supplies, windows and waits of a planned course, with their protocols.")
    {
        string names = string.Join(", ", CalendarProtocol.All.Select(protocol => protocol.Id).Append("none"));
        course = new CourseFlags(this);
        protocols = new ListFlag(
            this,
            "--protocol",
            "delphi-2022",
            $"A protocol for tests, windows and waits, repeated for more: {names}.",
            Texts.Named(names));
        lastCapsule = new PropertyFlag(
            this,
            "--last-capsule",
            "2026-05-27",
            "The date of the last capsule taken; it dates what follows.",
            Texts.Date);
        samples = new ListFlag(
            this,
            "--sample",
            "2026-01-04",
            "The date of a pregnancy test sample, repeated for each; a window is counted from the last before a supply.",
            Texts.Date);
        visits = new ListFlag(
            this,
            "--visit",
            "2026-01-04",
            "A date of an office visit, repeated for each; an earlier edition of iPLEDGE counts as from a sample.",
            Texts.Date);
        asOf = CommonFlags.AsOf(this, "Shows what is due on a date, past and ahead.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        file = new CalendarFileFlags(this, terminal.Clock);
        AddNoteFlag();
        AddHandOutFlags();
        AddResultFlags("Shows the working of every number of the course.");
    }

    public override ImmutableArray<string> Notes { get; } = [];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin calendar --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division "
            + "twice --target 120-150 --start 2026-01-05 --supply 30 --protocol delphi-2022 --protocol ipledge --can-get-pregnant yes "
            + "--guideline us-label",
        "isotretinoin calendar --weight \"64.3 kg\" --product uk-conventional --dose 30mgx24w --division once --start 2026-01-05 "
            + "--supply 30 --protocol uk-smpc --last-capsule 2026-06-18 --as-of 2026-06-21 --guideline none",
    ];

    protected override void FillIn(TypedRequest request)
    {
        RequestPart part = request.Root;
        course.FillIn(part);
        protocols.FillInOrNone(part, "protocols");
        _ = lastCapsule.FillIn(part, "lastCapsule");
        _ = samples.FillIn(part, "samples");
        _ = visits.FillIn(part, "visits");
        _ = asOf.FillIn(part, "asOf");
        patient.FillIn(part.Within("patient"));
        guidelines.FillIn(part);
        file.FillIn(request);
    }

    protected override async Task KeepAsync(ParseResult given, CalendarAnswer answer) => written = await file.WriteAsync(given, answer);

    protected override void Draw(Page page, CalendarAnswer answer) => page.Calendar(answer, written);
}
