using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin options</c>: the makeable daily doses within a range.</summary>
internal sealed class OptionsCommand : DosingCommand<OptionsAnswer>
{
    private readonly PropertyFlag weight;
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly PropertyFlag division;
    private readonly PropertyFlag band;
    private readonly PropertyFlag target;
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
        band = CommonFlags.Band(this);
        target = CommonFlags.Target(this);
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
        formulation.Complete(part, band, "band");
        formulation.Complete(part, target, "target");
        _ = asOf.FillIn(part, "asOf");
        patient.FillIn(part.Within("patient"));
        guidelines.FillIn(part);
    }

    protected override void Draw(Page page, OptionsAnswer answer)
    {
        DoseOptions options = answer.Options;
        page.Patient(options.Weight, options.Product, options.Target);
        string converted = options.Band.BeforeConversion is { } stated ? $", converted from {stated}" : "";
        page.Sentence($"Doses of {options.Band}{converted}, taken {options.Frequency} a day");
        page.BlankLine();
        if (options.Rows.IsEmpty)
        {
            page.Sentence("No dose in this range can be made of these capsules.");
        }
        else
        {
            page.Table(Rows(options));
        }

        page.Sentence($"The nearest doses outside: {Outside(options.Below)} below, {Outside(options.Above)} above.");
        page.BlankLine();
        foreach ((DoseOption row, Derivation working) in options.Rows.Zip(answer.Derivations ?? []))
        {
            page.Working($"Working of {Show.Whole(row.Capsules.Milligrams)} mg a day", working);
        }

        page.Review(answer.Review);
    }

    private static Table Rows(DoseOptions options)
    {
        string from = Show.Number(options.Target.Lower.MilligramsPerKilogram);
        string to = Show.Number(options.Target.Upper.MilligramsPerKilogram);
        bool isBand = options.Target.Lower != options.Target.Upper;
        bool divided = options.Frequency == Frequency.TwiceDaily;
        Table table = Columns.Table([
            "mg\n/day", "mg/kg\n/day", .. divided ? ["Morning", "Evening"] : new[] { "Once a day" },
            $"Days to\n{from}\nmg/kg", .. isBand ? [$"within\n{to}\nmg/kg"] : Array.Empty<string>(),
            $"Capsules\nto {from}\nmg/kg", "Range"]);
        foreach (DoseOption row in options.Rows)
        {
            IEnumerable<IEnumerable<string>> intakes = row.Capsules.Intakes.Select(intake => intake.Capsules.Select(Show.Capsules));
            table.AddLines([
                [Show.Whole(row.Capsules.Milligrams)],
                [Show.PerKilogramADay(row.MilligramsPerKilogramPerDay)],
                .. intakes,
                [Show.Whole(row.Days)],
                .. isBand ? [[row.DaysWithin is { } within ? Show.Whole(within) : "none"]] : Array.Empty<string[]>(),
                row.Quantities().Select(Show.Capsules),
                Bands(row, options.Product)]);
        }

        return table;
    }

    private static IEnumerable<string> Bands(DoseOption row, Product product) =>
        DoseBand.All
            .Where(band => band.ConvertedTo(product.Formulation).Contains(row.MilligramsPerKilogramPerDay))
            .Select(band => band.Name);

    private static string Outside(CapsuleCombination? capsules) => capsules is { } c ? $"{Show.Whole(c.Milligrams)} mg" : "none";
}
