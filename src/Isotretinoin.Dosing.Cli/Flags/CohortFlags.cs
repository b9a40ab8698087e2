using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags that state what every patient of a file is to be given, and if need be what instead.</summary>
internal sealed class CohortFlags
{
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly DoseFlag instead;
    private readonly ChoiceFlags choices;
    private readonly TargetFlag target;
    private readonly MonthFlag month;
    private readonly GuidelineFlag guidelines;

    public CohortFlags(Command command)
    {
        products = new ProductFlags(command);
        doses = new DoseFlag(command);
        instead = new DoseFlag(command, "--instead", "What if every patient were given this: a step in place of those of --dose, repeated for each; all else stays.");
        choices = new ChoiceFlags(command);
        target = new TargetFlag(command);
        month = new MonthFlag(command);
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>What is asked for, and then what instead where that was stated; nothing summed up yet.</summary>
    public ImmutableArray<CohortTotals> Read(ParseResult given)
    {
        Product product = products.Read(given);
        var formulations = new StatedFormulation(products.ReadFormulation(given), product);
        int days = month.Read(given);
        DoseFlag[] stated = instead.Typed(given).Length == 0 ? [doses] : [doses, instead];
        return [.. stated.Select(flag => new CohortTotals(Read(given, flag, formulations, product), days))];
    }

    private CohortIntent Read(ParseResult given, DoseFlag flag, StatedFormulation formulations, Product product)
    {
        Titration titration = new RegimenMaker(flag.Name, choices).Complete(given, flag.Read(given, formulations, product));
        CumulativeTarget? aim = target.Read(given, formulations, product);
        return aim is null && titration.Steps[^1].Days is null
            ? throw target.Missing($", and the last {flag.Name} states no days")
            : new CohortIntent(flag.Name, flag.Typed(given), titration, product, aim, guidelines.Read(given));
    }
}
