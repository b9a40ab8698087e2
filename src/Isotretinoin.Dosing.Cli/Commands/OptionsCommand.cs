using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin options</c>: the daily doses that capsules can make within a range.</summary>
internal sealed class OptionsCommand : Command, IHasExamples
{
    private readonly WeightFlag weight;
    private readonly ProductFlags products;
    private readonly Option<string> division;
    private readonly BandFlag band;
    private readonly TargetFlag target;

    public OptionsCommand(Terminal terminal)
        : base("options", "Lists every daily dose that capsules can make within a range, with where each leads.")
    {
        weight = new WeightFlag(this);
        products = new ProductFlags(this);
        division = this.AddFlag("--division", "twice", "The doses of a day: once or twice.");
        band = new BandFlag(this);
        target = new TargetFlag(this);
        var result = new ResultFlags(this, terminal);
        Option<bool> explain = this.AddSwitch("--explain", "Shows the working of every number of every row.");
        SetAction(given =>
        {
            DoseOptions options = Read(given);
            Review review = Review.Of(options);
            bool explained = given.GetValue(explain);
            result.Write(given, output => ContractResult.Write(output, options, explained, review), page => page.Options(options, explained, review));
        });
    }

    public ImmutableArray<string> Notes { get; } = [];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150",
        "isotretinoin options --weight \"70 kg\" --product absorica-ld --division twice --band standard --target \"120-150 conventional\"",
    ];

    private DoseOptions Read(ParseResult given)
    {
        BodyWeight body = weight.Read(given);
        Product product = products.Read(given);
        Frequency frequency = NamedChoice.FindDivision(division.Name, given.Required(division, string.Join(", ", Frequency.All)));
        var formulations = new StatedFormulation(products.ReadFormulation(given), product);
        DoseBand range = band.Read(given, formulations, product);
        return DoseOptions.For(body, product, frequency, range, target.Read(given, formulations, product) ?? throw target.Missing(""));
    }
}
