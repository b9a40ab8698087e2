using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin pill-count</c>: what was taken, by the capsules left, and what to dispense next.</summary>
internal sealed class PillCountCommand : DosingCommand<PillCountAnswer>
{
    private readonly PillCountFlags count;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public PillCountCommand(Terminal terminal)
        : base(
            terminal,
            Operation.PillCount,
            "Counts what was taken: capsules dispensed less those left; and what to dispense next besides those in hand.")
    {
        count = new PillCountFlags(this);
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddResultFlags(explained: null);
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "A count alone has no dose to review. With --next the next dose is reviewed,",
        "and --weight, --product, --division, --supply-days and --guideline are required.",
        "",
    ];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left 8x20",
        "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 30x20\" --counted-on 2026-01-28 --left 4x20 "
            + "--reported history.csv --next 40mg --weight \"60 kg\" --product us-conventional --division twice --supply-days 30 "
            + "--guideline us-label",
    ];

    protected override void FillIn(TypedRequest request)
    {
        count.FillIn(request.Root);
        patient.FillIn(request.Root.Within("patient"));
        guidelines.FillIn(request.Root, isRequired: count.HasNext(request));
    }

    protected override void Draw(Page page, PillCountAnswer answer) => page.PillCount(answer);
}
