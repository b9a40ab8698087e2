using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin plan</c>: from a weight and steps to capsules, days and supplies.</summary>
internal sealed class PlanCommand : Command, IHasExamples
{
    private readonly CourseFlags courses;
    private readonly StartFlag start;
    private readonly SupplyFlag supply;
    private readonly GuidelineFlag guidelines;

    public PlanCommand(Terminal terminal)
        : base("plan", "Plans a course: which capsules on which day, when the target is reached, and the supplies.")
    {
        courses = new CourseFlags(this);
        start = new StartFlag(this);
        supply = new SupplyFlag(this);
        guidelines = new GuidelineFlag(this);
        var result = new ResultFlags(this, terminal);
        Option<bool> explain = this.AddSwitch("--explain", "Shows the working of every number.");
        SetAction(given =>
        {
            Course course = start.Date(given, courses.Read(given));
            int? days = supply.Read(given);
            Review review = Review.Of(course, guidelines.Read(given));
            Derivation? working = given.GetValue(explain) ? Derivation.Of(course) : null;
            result.Write(given, output => ContractResult.Write(output, course, days, review, working), page => page.Plan(course, days, working, review));
        });
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "A --dose is written as",
        "  0.5x28d                  0.5 mg/kg/day for 28 days (or x4w: weeks)",
        "  1                        1 mg/kg/day until the target is reached; only the last",
        "  40,80mg                  40 mg alternating with 80 mg; 0 is an off day",
        "  \"40mg x28d\"              40 mg a day for 28 days",
        "  \"0.5 lidose x28d\"        in milligrams of a formulation, which is converted visibly",
        "  \"1x28d pattern=10\"       on alternate days: daily, alternate-days, mon-wed-fri,",
        "                           one-week-in-four, or ones and zeros",
        "  \"1 rounding=up division=once\"  with choices of its own",
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --start 2026-01-05 --supply 30 --guideline us-label",
        "isotretinoin plan --weight \"11 st 4 lb\" --product ca-accutane --dose 40,80mg --division once --target 120 --guideline none",
        "isotretinoin plan --weight \"154 lb\" --product uk-conventional --dose \"0.3x12w pattern=alternate-days rounding=nearest\" --division once --guideline none",
    ];
}
