using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of a course: weight, product, doses and target.</summary>
internal sealed class CourseFlags
{
    private readonly PropertyFlag weight;
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly ChoiceFlags choices;
    private readonly PropertyFlag target;
    private readonly AlreadyTakenFlag alreadyTaken;
    private readonly PropertyFlag start;
    private readonly PropertyFlag supply;
    private readonly EndFlags end;
    private readonly PackFlags packs;

    public CourseFlags(Command command)
    {
        weight = CommonFlags.Weight(command);
        formulation = new FormulationFlag(
            command,
            "The formulation of the doses: conventional, lidose or micronized. Required unless the product is conventional.");
        products = new ProductFlags(command, formulation);
        doses = new DoseFlag(command);
        choices = new ChoiceFlags(command);
        target = CommonFlags.Target(command);
        alreadyTaken = new AlreadyTakenFlag(command);
        start = CommonFlags.Start(command);
        supply = CommonFlags.Days(command, "--supply", $"Days of one supply, {Supply.AcceptedDays}; lists the supplies.");
        end = new EndFlags(command);
        packs = new PackFlags(command);
    }

    /// <summary>Fills in the course.</summary>
    public void FillIn(RequestPart part)
    {
        _ = weight.FillIn(part, "weight");
        products.FillIn(part);
        formulation.Check(part.Request);
        Formulation? capsules = products.Formulation(part.Request);
        choices.FillIn(part);
        doses.FillIn(part, formulation, capsules);
        formulation.Complete(part, target, "target");
        alreadyTaken.FillIn(part, formulation, capsules);
        _ = supply.FillIn(part, "supplyDays");
        _ = start.FillIn(part, "start");
        end.FillIn(part);
        packs.FillIn(part);
    }
}
