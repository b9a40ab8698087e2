using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin ways</c>: the inverse of a plan.</summary>
internal sealed class WaysCommand : DosingCommand<WaysAnswer>
{
    private static readonly string Keys = string.Join(", ", WayOrder.All);

    private readonly PropertyFlag weight;
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly ChoiceFlags choices;
    private readonly PropertyFlag band;
    private readonly PropertyFlag target;
    private readonly PropertyFlag supply;
    private readonly PropertyFlag further;
    private readonly PropertyFlag orderBy;
    private readonly WishFlags wishes;
    private readonly DoseFlag first;
    private readonly AlreadyTakenFlag alreadyTaken;
    private readonly PropertyFlag start;
    private readonly PropertyFlag spread;
    private readonly PropertyFlag packSize;
    private readonly PropertyFlag limit;
    private readonly PropertyFlag asOf;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public WaysCommand(Terminal terminal)
        : base(terminal, Operation.Ways, "Lists every course within a range that meets your wishes, or the wish that stands in the way.")
    {
        weight = CommonFlags.Weight(this);
        formulation = new FormulationFlag(
            this, "The formulation of the doses: conventional, lidose or micronized. Required unless the product is conventional.");
        products = new ProductFlags(this, formulation);
        choices = new ChoiceFlags(this);
        band = CommonFlags.Band(this);
        target = CommonFlags.Target(this);
        supply = CommonFlags.Days(this, "--supply", $"Days of one supply, {Supply.AcceptedDays}; a step before the last has 1 to 12.");
        further = Number("--further", "2", $"The most steps of rising doses, {WaysRequest.AcceptedFurther}.");
        orderBy = new PropertyFlag(this, "--order-by", "days", $"What to order by, least first, with commas: {Keys}.", Listed);
        wishes = new WishFlags(this);
        first = new DoseFlag(this, "--first", "first", "A first step that every way begins with, with its days, repeated for each.");
        alreadyTaken = new AlreadyTakenFlag(this);
        start = CommonFlags.Start(this);
        spread = Number("--spread", "2", "Also doses that are spread over 2 to 7 days.");
        packSize = PackFlags.Size(this, "shows those left over.");
        limit = Number("--limit", "20", $"The most ways that are listed, {WaysRequest.AcceptedLimit}; 100 when not stated.");
        asOf = CommonFlags.AsOf(this, "The date of the review; by default day 1.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddResultFlags("Shows the working of every number of every way.");
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "It recommends nothing: you state the order. Ways with a critical finding are",
        "counted, not listed.",
        "",
    ];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin ways --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150 --supply 30 "
            + "--further 2 --order-by days,capsulesADay --within-days 150 --guideline us-label",
        "isotretinoin ways --weight \"64.3 kg\" --product us-conventional --division twice --rounding down --first 0.3x30d --band 0.5-1 "
            + "--target 120-150 --supply 30 --further 1 --order-by days --start 2026-01-05 --by 2026-05-01 --guideline none",
    ];

    private static TextForm Listed { get; } = new TextForm(
        $"one or more of {Keys}, with commas", static (string text, out JsonNode? value) =>
    {
        value = new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries).Select(key => (JsonNode)key)]);
        return true;
    }).Hinting("");

    protected override void FillIn(TypedRequest request)
    {
        RequestPart part = request.Root;
        _ = weight.FillIn(part, "weight");
        products.FillIn(part);
        formulation.Check(request);
        Formulation? capsules = products.Formulation(request);
        choices.CompleteWhereTyped(part);
        choices.NoteAbsences(part, "first", first.Name);
        formulation.Complete(part, band, "band");
        formulation.Complete(part, target, "target");
        _ = supply.FillIn(part, "supplyDays");
        _ = further.FillIn(part, "further");
        _ = orderBy.FillIn(part, "orderBy");
        wishes.FillIn(part.Within("wishes"));
        if (first.IsTyped(request.Given))
        {
            first.FillIn(part, formulation, capsules);
        }

        alreadyTaken.FillIn(part, formulation, capsules);
        _ = start.FillIn(part, "start");
        _ = spread.FillIn(part, "spread");
        _ = packSize.FillIn(part, "packSize");
        _ = limit.FillIn(part, "limit");
        _ = asOf.FillIn(part, "asOf");
        patient.FillIn(part.Within("patient"));
        guidelines.FillIn(part);
    }

    protected override void Draw(Page page, WaysAnswer answer) => page.Ways(answer);

    private PropertyFlag Number(string name, string example, string description) =>
        new(this, name, example, description, NumberText.Form($"a whole number such as {example}"));
}
