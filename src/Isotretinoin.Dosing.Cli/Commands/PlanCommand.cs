using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin plan</c>: an intent as capsules, days and supplies.</summary>
internal sealed class PlanCommand : DosingCommand<PlanAnswer>
{
    private readonly CourseFlags course;
    private readonly PropertyFlag asOf;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public PlanCommand(Terminal terminal)
        : base(terminal, Operation.Plan, "Plans a course: which capsules on which day, when the target is reached, and the supplies.")
    {
        course = new CourseFlags(this);
        asOf = CommonFlags.AsOf(this, "The date of the review; by default day 1.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddNoteFlag();
        AddHandOutFlags();
        AddResultFlags("Shows the working of every number.");
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "A --dose is written as",
        "  0.5x28d                  0.5 mg/kg/day for 28 days (or x4w: weeks)",
        "  1                        1 mg/kg/day until the target is reached, or --end, --until;",
        "                           only one, and steps after it are maintenance",
        "  \"1 max 80mg\"            1 mg/kg/day, but at most 80 mg a day",
        "  40,80mg                  40 mg alternating with 80 mg; 0 is an off day",
        "  \"40mg x28d\"              40 mg a day for 28 days",
        "  \"0.5 lidose x28d\"        in mg of a formulation; converted, with a finding",
        "  \"1x28d pattern=10\"       on alternate days: daily, alternate-days, mon-wed-fri,",
        "                           one-week-in-four, or ones and zeros; weekdays need --start",
        "  \"off x14d\"               a pause of 14 days",
        "  \"40mg x28d pattern=as-before\"  first, with --after: on the days as before",
        "  \"1 rounding=up division=once\"  with its own choices",
        "  \"1 note=after the blood test\"  with a note, last, that nothing reads",
        "",
    ];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice "
            + "--target 120-150 --start 2026-01-05 --supply 30 --guideline us-label",
        "isotretinoin plan --weight \"11 st 4 lb\" --product ca-accutane --dose 40,80mg --division once --target 120 --guideline none",
        "isotretinoin plan --weight \"154 lb\" --product uk-conventional --dose \"0.3x12w pattern=alternate-days rounding=nearest\" "
            + "--division once --guideline none",
    ];

    protected override void FillIn(TypedRequest request)
    {
        course.FillIn(request.Root);
        _ = asOf.FillIn(request.Root, "asOf");
        patient.FillIn(request.Root.Within("patient"));
        guidelines.FillIn(request.Root);
    }

    protected override void Draw(Page page, PlanAnswer answer) => page.Plan(answer);
}
