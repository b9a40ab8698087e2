using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin compare</c>: several ways to continue, compared.</summary>
internal sealed class CompareCommand : DosingCommand<CompareAnswer>
{
    private readonly ProgressFlags course;
    private readonly PropertyFlag on;
    private readonly ListFlag candidates;
    private readonly PropertyFlag supply;

    public CompareCommand(Terminal terminal)
        : base(
            terminal,
            Operation.Compare,
            "Compares several ways to continue a course: when each reaches the target, and its mg/kg on a date.")
    {
        course = new ProgressFlags(this, mayBeEvery: false);
        on = new PropertyFlag(this, "--on", "2026-06-30", "The date of the comparison, after --as-of, at its end.", Texts.Date);
        candidates = new ListFlag(
            this,
            "--candidate",
            "\"off x14d then 40mg\"",
            "A way to continue, repeated for each: steps separated by 'then', each mg a day or off, with days (x14d, x2w) or a last date "
                + "(through 2026-06-01) unless it is the last.",
            ContinuationText.Form);
        supply = CommonFlags.Days(
            this, "--supply", $"Days of one supply of each alternative, {Supply.AcceptedDays}, checked against supply limits.");
        AddResultFlags("Shows the working of every number.");
    }

    public override ImmutableArray<string> Notes { get; } = ["FILE is a history as 'isotretinoin progress --help' describes it.", ""];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin compare history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --formulation "
            + "conventional --target 120-150 --on 2026-06-30 --candidate 40mg --candidate 60mg --candidate \"off x14d then 40mg\" "
            + "--candidate \"40mg through 2026-06-01\" --guideline none",
        "isotretinoin compare history.json --on 2026-06-30 --candidate \"40mg conventional\" --candidate \"32mg micronized pattern=10\"",
    ];

    protected override void FillIn(TypedRequest request)
    {
        if (course.FillIn(request, on.Option, candidates.Option, supply.Option))
        {
            // A 'progress' request states everything but the alternatives.
            request.Root.Json["op"] = Operation.Compare.Id;
            _ = request.Root.Json.Remove("next");
        }

        _ = on.FillIn(request.Root, "on");
        foreach (RequestPart candidate in candidates.FillIn(request.Root, "candidates"))
        {
            _ = supply.FillIn(candidate, "supplyDays");
            foreach (RequestPart step in candidate.Elements("steps").Where(step => step.Json.ContainsKey("mg")))
            {
                course.Formulation.Complete(step, candidate.Place);
            }
        }
    }

    protected override void Draw(Page page, CompareAnswer answer) => page.Comparison(answer);
}
