using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin pill-count</c>: what was taken, by the capsules left, and what to dispense next.</summary>
internal sealed class PillCountCommand : DosingCommand<PillCountAnswer>
{
    private readonly FormulationFlag formulation;
    private readonly ListFlag supplies;
    private readonly PropertyFlag countedOn;
    private readonly ListFlag left;
    private readonly Option<string> reported;
    private readonly CsvFlags csv;
    private readonly PropertyFlag next;
    private readonly PropertyFlag weight;
    private readonly ProductFlags products;
    private readonly ChoiceFlags choices;
    private readonly PropertyFlag days;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public PillCountCommand(Terminal terminal)
        : base(
            terminal,
            Operation.PillCount,
            "Counts what was taken: capsules dispensed less those left; and what to dispense next besides those in hand.")
    {
        formulation = new FormulationFlag(
            this,
            "The formulation of the capsules, and of lines of --reported that state none: conventional, "
                + "lidose or micronized.");
        supplies = new ListFlag(
            this,
            "--supply",
            "\"2026-01-01 60x20\"",
            "A date and the capsules dispensed, repeated for each; state those in hand before as a supply of the first day.",
            CapsulesText.Dispensed);
        countedOn = new PropertyFlag(this, "--counted-on", "2026-01-28", "The date of the count.", Texts.Date);
        left = new ListFlag(this, "--left", "8x20", "The capsules left, repeated or as 8x20+2x10; or none.", CapsulesText.Form);
        reported = this.AddFlag(
            "--reported",
            "history.csv",
            "The reported history of the same days, as CSV; see 'isotretinoin progress --help'.");
        csv = new CsvFlags(this);
        next = new PropertyFlag(
            this,
            "--next",
            "0.5",
            "The dose of the next supply, as for 'isotretinoin plan' without days; shows what to dispense besides the capsules in hand.",
            StepText.Form);
        weight = CommonFlags.Weight(this);
        products = new ProductFlags(this, formulation);
        choices = new ChoiceFlags(this);
        days = CommonFlags.Days(this, "--supply-days", $"The days of the next supply, {Supply.AcceptedDays}.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddNoteFlag();
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
        formulation.Check(request);
        formulation.FillIn(request.Root);
        _ = supplies.FillIn(request.Root, "supplies");
        _ = countedOn.FillIn(request.Root, "countedOn");
        left.FillInParts(request.Root, "left");
        Report(request.Root);
        request.Root.NoteAbsence("next", Mistake.Missing(next.Name, StepText.Form.Accepted));
        Continue(request.Root.Within("next"));
        patient.FillIn(request.Root.Within("patient"));
        guidelines.FillIn(request.Root, isRequired: HasNext(request));
    }

    protected override void Draw(Page page, PillCountAnswer answer) => page.PillCount(answer);

    /// <summary>Whether a next dose is stated, which is reviewed.</summary>
    private bool HasNext(TypedRequest request) => next.Stated(request.Given) is not null;

    private void Report(RequestPart part)
    {
        if (part.Request.Given.Stated(reported) is not { } path)
        {
            csv.RefuseWithout(reported.Name, part.Request);
            return;
        }

        if (SmallFile.TryRead(path.Text, out byte[] file))
        {
            HistoryFile.FillIn(part.Within("reported"), file, SmallFile.NameOf(path.Text), csv, formulation);
        }
        else
        {
            part.Refuse("reported", Mistake.Unreadable(path.Place, SmallFile.Accepted));
        }
    }

    /// <summary>Fills in the next supply. Its dose has its own formulation; that of the count is of the dispensed capsules.</summary>
    private void Continue(RequestPart supply)
    {
        _ = weight.FillIn(supply, "weight");
        products.FillIn(supply);
        _ = days.FillIn(supply, "supplyDays");
        supply.NoteAbsence("step", Mistake.Missing(next.Name, StepText.Form.Accepted));
        RequestPart step = supply.Within("step");
        if (!HasNext(supply.Request))
        {
            choices.CompleteWhereTyped(step);
        }
        else if (next.FillIn(supply, "step") is not null)
        {
            choices.Complete(step);
            step.NoteAbsence(
                "formulation",
                Mistake.At(
                    step.Place,
                    "Needs a formulation. Accepted: a word after the number such as '0.5 micronized': "
                        + $"{string.Join(", ", Formulation.All)}."));
            if (formulation.WhyNotOfCapsules(step, products.Formulation(supply.Request)) is { } mistake)
            {
                supply.Request.Add(mistake);
            }
        }
    }
}
