using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of the intent for every patient, and of an alternative.</summary>
internal sealed class CohortFlags
{
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly DoseFlag instead;
    private readonly ChoiceFlags choices;
    private readonly TargetFlag target;
    private readonly PropertyFlag month;
    private readonly PropertyFlag asOf;
    private readonly GuidelineFlag guidelines;

    public CohortFlags(Command command)
    {
        formulation = new FormulationFlag(
            command,
            "The formulation of the doses: conventional, lidose or micronized. Required unless the product is conventional.");
        products = new ProductFlags(command, formulation);
        doses = new DoseFlag(command);
        instead = new DoseFlag(
            command,
            "--instead",
            "instead",
            "A step of an alternative regimen to compare with --dose, repeated for each.");
        choices = new ChoiceFlags(command);
        target = new TargetFlag(command);
        month = CommonFlags.Days(
            command, "--month", $"The length of a month, {Supply.AcceptedDays}, for sums of capsules and lengths.");
        asOf = CommonFlags.AsOf(command, "The date of the review.");
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>Fills in the request. A placeholder patient lets the contract check the flags before the file is read.</summary>
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
        _ = asOf.FillIn(part, "asOf");
        guidelines.FillIn(part);
    }
}
