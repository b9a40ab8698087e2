using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags that state what every patient of a file is to be given, and if need be what instead.</summary>
internal sealed class CohortFlags
{
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly DoseFlag instead;
    private readonly ChoiceFlags choices;
    private readonly TargetFlag target;
    private readonly PropertyFlag month;
    private readonly PropertyFlag supply;
    private readonly PropertyFlag asOf;
    private readonly GuidelineFlag guidelines;

    public CohortFlags(Command command)
    {
        formulation = new FormulationFlag(
            command,
            "In whose milligrams doses are stated: conventional, lidose or micronized. Needed unless the product is conventional.");
        products = new ProductFlags(command, formulation);
        doses = new DoseFlag(command);
        instead = new DoseFlag(
            command,
            "--instead",
            "instead",
            "What if every patient were given this: a step in place of those of --dose, repeated for each; all else stays.");
        choices = new ChoiceFlags(command);
        target = new TargetFlag(command);
        month = CommonFlags.Days(
            command, "--month", $"The length of a month, {Supply.AcceptedDays}, by which capsules and lengths are counted.");
        supply = CommonFlags.Days(
            command, "--supply", $"Days of one supply, {Supply.AcceptedDays}, which supply limits judge; a month is for counting alone.");
        asOf = CommonFlags.AsOf(command, "The date to which ages, waits and old weights are counted.");
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>
    /// Fills in the request. One patient stands in it for those of the file, so that the contract judges what was typed before they are
    /// read.
    /// </summary>
    public void FillIn(RequestPart part)
    {
        part.ListOf("patients").Add(new JsonObject { ["weight"] = new JsonObject { ["kg"] = 70 } });
        products.FillIn(part);
        formulation.Check(part.Request);
        Formulation? capsules = products.Formulation(part.Request);
        choices.FillIn(part);
        doses.FillIn(part, formulation, capsules);
        if (instead.IsTyped(part.Request.Given))
        {
            instead.FillIn(part, formulation, capsules);
            choices.NoteAbsences(part, "instead", instead.Name);
        }

        target.FillIn(part, formulation);
        _ = month.FillIn(part, "monthDays");
        _ = supply.FillIn(part, "supplyDays");
        _ = asOf.FillIn(part, "asOf");
        guidelines.FillIn(part);
    }
}
