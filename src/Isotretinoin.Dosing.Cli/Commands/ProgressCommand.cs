using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin progress</c>: the progress of a course, from a history file.</summary>
internal sealed class ProgressCommand : DosingCommand<ProgressAnswer>
{
    private readonly ProgressFlags course;
    private readonly PropertyFlag next;
    private readonly PropertyFlag pattern;
    private readonly PropertyFlag supply;

    public ProgressCommand(Terminal terminal)
        : base(
            terminal,
            Operation.Progress,
            "Totals a course under way: what was taken, what is left to the target, and when it would be reached.")
    {
        course = new ProgressFlags(this, mayBeEvery: true);
        next = new PropertyFlag(
            this, "--next", "40mg", "The dose of a dosing day from the day after --as-of, in mg with the unit, to project when the ends of "
                + "the target are reached.", ContinuationText.Dose);
        pattern = new PropertyFlag(
            this, "--pattern", "alternate-days", "The dosing days of --next: daily (the default), alternate-days, mon-wed-fri, "
                + "one-week-in-four, ones and zeros, or as-before, in the pattern of the last line of the history.",
            Texts.Pattern);
        supply = CommonFlags.Days(
            this, "--supply", $"With --next: days of one supply from then on, {Supply.AcceptedDays}, checked against supply limits.");
        AddNoteFlag();
        AddResultFlags("Shows the working of every number.");
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "FILE is CSV with a header and one period per line; all fields but from, to and a dose may be empty:",
        "  from, to       first and last date, both included",
        "  mg             mg of a dosing day, such as 40; or instead",
        "  capsules       the capsules of a dosing day, such as 2x20 or 1x40+1x20",
        "  formulation    conventional, lidose or micronized; else --formulation",
        "  pattern        dosing days: daily, alternate-days, mon-wed-fri, one-week-in-four,",
        "                 or ones and zeros from the first date",
        "  missed-days    number of dosing days missed on unknown dates",
        "  missed         missed dates of the period, separated by spaces;",
        "                 2026-08-03..2026-08-16 is every dosing day from one to the other",
        "  partial        dates with another dose, in mg: 2026-02-02=20",
        "  note           a note that stays with the period, which nothing reads",
        "Columns with other names are refused, unless --ignore-columns names them.",
        "Or FILE is JSON: a 'progress' request of the contract, in place of the flags. Days outside",
        "every period are breaks. Every wrong line is reported, all at once.",
        "",
    ];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin progress history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 "
            + "conventional\" --next \"40mg conventional\" --guideline us-label",
        "isotretinoin progress history.csv --weight \"2026-01-01 60 kg\" --weight \"2026-03-01 62 kg\" --policy per-day --as-of "
            + "2026-03-31 --formulation conventional --target 120-150 --next 40mg --pattern alternate-days --guideline none",
        "isotretinoin progress history.json",
    ];

    protected override void FillIn(TypedRequest request)
    {
        if (!course.FillIn(request))
        {
            GoOn(request.Root);
        }
    }

    protected override void Draw(Page page, ProgressAnswer answer) => page.Progress(answer);

    /// <summary>Fills in the next dose, if stated.</summary>
    private void GoOn(RequestPart part)
    {
        RequestPart way = part.Within("next");
        var absence = Mistake.Missing(next.Name, $"{ContinuationText.Dose.Accepted}; or no {pattern.Name} and no {supply.Name}");
        way.NoteAbsence("mg", absence);
        way.NoteAbsence("formulation", absence);
        bool isStated = next.Stated(part.Request.Given) is not null;
        if (isStated && next.FillIn(part, "next") is not null)
        {
            course.Formulation.Complete(way, way.Place);
        }

        if (!isStated || way.IsStated)
        {
            _ = pattern.FillIn(way, "pattern");
            _ = supply.FillIn(way, "supplyDays");
        }
    }
}
