using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin calendar</c>: what falls due when in a planned course.</summary>
internal sealed class CalendarCommand : Command, IHasExamples
{
    private readonly CourseFlags courses;
    private readonly StartFlag start;
    private readonly SupplyFlag supply;
    private readonly ProtocolFlag protocols;
    private readonly AnswerFlag canGetPregnant;
    private readonly CalendarDates dates;
    private readonly AsOfFlag asOf;
    private readonly GuidelineFlag guidelines;

    public CalendarCommand(Terminal terminal)
        : base("calendar", "The tests, supplies, windows and waits of a planned course, each under the protocol that asks for it.")
    {
        courses = new CourseFlags(this);
        start = new StartFlag(this);
        supply = new SupplyFlag(this);
        protocols = new ProtocolFlag(this);
        canGetPregnant = new AnswerFlag(this, PatientFlag.CanGetPregnant, "Whether the patient can get pregnant");
        dates = new CalendarDates(this);
        asOf = new AsOfFlag(this, "Says what is due on a date, what went before and what is ahead.");
        guidelines = new GuidelineFlag(this);
        var file = new CalendarFile(this);
        var result = new ResultFlags(this, terminal);
        Option<bool> explain = this.AddSwitch("--explain", "Shows the working of every number of the course.");
        SetAction(given =>
        {
            CourseCalendar calendar = Read(given);
            DateOnly? day = asOf.Read(given);
            Review review = Review.Of(calendar.Course, PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, calendar.CanGetPregnant), guidelines.Read(given));
            string? written = file.Write(given, calendar, terminal.Clock.GetUtcNow());
            Derivation? working = given.GetValue(explain) ? Derivation.Of(calendar.Course) : null;
            result.Write(given, output => ContractResult.Write(output, calendar, day, review, working), page => page.Calendar(calendar, day, written, working, review));
        });
    }

    public ImmutableArray<string> Notes { get; } = [];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin calendar --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --start 2026-01-05 --supply 30 --protocol delphi-2022 --protocol ipledge --can-get-pregnant yes --guideline us-label",
        "isotretinoin calendar --weight \"64.3 kg\" --product uk-conventional --dose 30mgx24w --division once --start 2026-01-05 --supply 30 --protocol uk-smpc --last-capsule 2026-06-18 --as-of 2026-06-21 --guideline none",
    ];

    private CourseCalendar Read(ParseResult given)
    {
        Course course = start.DateRequired(given, courses.Read(given));
        int days = supply.Required(given);
        YesNoUnknown answer = canGetPregnant.Read(given);
        CalendarProtocol[] followed = protocols.Read(given);
        if (course.Days == 0)
        {
            throw new WrongInputException(Name, "the target was reached before day 1, so there is nothing to plan", "a course of at least one day");
        }

        start.MustBeWithinCalendars(given, course);
        return dates.AddTo(CourseCalendar.Of(course, days, answer, followed), given);
    }
}
