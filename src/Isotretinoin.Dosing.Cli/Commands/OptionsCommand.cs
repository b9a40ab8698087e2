using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin options</c>: the makeable daily doses within a range.</summary>
internal sealed class OptionsCommand : DosingCommand<OptionsAnswer>
{
    private readonly PropertyFlag weight;
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly PropertyFlag division;
    private readonly PropertyFlag band;
    private readonly TargetFlag target;
    private readonly PropertyFlag asOf;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public OptionsCommand(Terminal terminal)
        : base(terminal, Operation.Options, "Lists every makeable daily dose within a range, with its course.")
    {
        weight = CommonFlags.Weight(this);
        formulation = new FormulationFlag(
            this, "The formulation of the doses: conventional, lidose or micronized. Required unless the product is conventional.");
        products = new ProductFlags(this, formulation);
        division = new PropertyFlag(this, "--division", "twice", "The doses of a day: once or twice.", Texts.Division);
        band = new PropertyFlag(
            this,
            "--band",
            "0.5-1",
            $"Doses to choose from in mg/kg/day: a range such as 0.5-1, or by name: {RangeText.BandNames}.",
            RangeText.Band);
        target = new TargetFlag(this);
        asOf = CommonFlags.AsOf(this, "The date of the review.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddResultFlags("Shows the working of every number of every row.");
    }

    public override ImmutableArray<string> Notes { get; } = [];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150 --guideline "
            + "us-label",
        "isotretinoin options --weight \"70 kg\" --product absorica-ld --division twice --band standard --target \"120-150 "
            + "conventional\" --guideline none",
    ];

    protected override void FillIn(TypedRequest request)
    {
        RequestPart part = request.Root;
        _ = weight.FillIn(part, "weight");
        products.FillIn(part);
        formulation.Check(request);
        _ = division.FillIn(part, "division");
        if (band.FillIn(part, "band") is not null && band.Stated(request.Given) is { } text)
        {
            formulation.Complete(part.Within("band"), text.Place);
        }

        target.FillIn(part, formulation);
        _ = asOf.FillIn(part, "asOf");
        patient.FillIn(part.Within("patient"));
        guidelines.FillIn(part);
    }

    protected override void Draw(Page page, OptionsAnswer answer) => page.Options(answer);
}
