using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--dose 0.5x28d --dose 1</c>: the steps of a titration, in order.</summary>
/// <param name="command">The command.</param>
/// <param name="name">The flag, with its dashes.</param>
/// <param name="list">The name of the list in the contract.</param>
/// <param name="description">The help text.</param>
internal sealed class DoseFlag(Command command, string name, string list, string description)
{
    private readonly ListFlag flag = new(command, name, "0.5x28d", description, StepText.Form);

    public DoseFlag(Command command)
        : this(
            command,
            "--dose",
            "steps",
            "A step, repeated for each: mg/kg/day and its days (0.5x28d, 0.5x4w), the last may have no days and run to the target; "
                + "or stated mg (\"40,80mg\"), or a pause (\"off x14d\").")
    {
    }

    /// <summary>The flag, with its dashes.</summary>
    public string Name => flag.Option.Name;

    /// <summary>Whether any step was typed.</summary>
    public bool IsTyped(ParseResult given) => flag.Stated(given).Any();

    /// <summary>Fills in the steps.</summary>
    /// <param name="part">Their parent.</param>
    /// <param name="formulation">The formulation of steps that state none.</param>
    /// <param name="capsules">The formulation of the capsules; null when unknown.</param>
    public void FillIn(RequestPart part, FormulationFlag formulation, Formulation? capsules)
    {
        foreach (RequestPart step in flag.FillIn(part, list))
        {
            if (formulation.WhyNotOfCapsules(step, capsules) is { } mistake)
            {
                step.Request.Add(mistake);
            }
            else if (step.Json.ContainsKey("mgPerKgPerDay"))
            {
                formulation.Complete(step, step.Place);
            }
        }
    }
}
