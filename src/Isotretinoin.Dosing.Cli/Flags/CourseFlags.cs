using System.CommandLine;
using System.Text.Json.Nodes;

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
    private readonly PropertyFlag alreadyTaken;
    private readonly PropertyFlag start;
    private readonly PropertyFlag supply;

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
        alreadyTaken = new PropertyFlag(
            command,
            "--already-taken",
            "\"1200 mg\"",
            "Milligrams taken before day 1, of the product's formulation.",
            Texts.Milligrams);
        start = new PropertyFlag(command, "--start", "2026-01-05", "Date of day 1, as year-month-day.", Texts.Date);
        supply = CommonFlags.Days(command, "--supply", $"Days of one supply, {Supply.AcceptedDays}; lists the supplies.");
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
        Take(part, capsules);
        _ = supply.FillIn(part, "supplyDays");
        _ = start.FillIn(part, "start");
    }

    /// <summary>The milligrams taken are of the product's formulation; JSON has only the number.</summary>
    private void Take(RequestPart part, Formulation? capsules)
    {
        if (alreadyTaken.FillIn(part, "alreadyTakenMg") is not JsonObject taken || alreadyTaken.Stated(part.Request.Given) is not { } text)
        {
            return;
        }

        if (formulation.WhyNotOfCapsules(part.Request, text.Place, (string?)taken["formulation"], capsules) is { } mistake)
        {
            part.Refuse("alreadyTakenMg", mistake);
        }
        else
        {
            part.Put("alreadyTakenMg", taken["mg"]!.DeepClone(), text.Place);
        }
    }
}
