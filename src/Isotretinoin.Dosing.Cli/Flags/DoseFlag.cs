using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--dose 0.5x28d --dose 1</c>: the steps of a titration, in order.</summary>
internal sealed class DoseFlag(Command command, string name, string description)
{
    private readonly ListFlag flag = new(command, name, "0.5x28d", description, StepText.Form);

    public DoseFlag(Command command)
        : this(
            command,
            "--dose",
            "A step, repeated for each: mg/kg/day and its days (0.5x28d, 0.5x4w), the last without days to run to the target; or "
                + "stated mg (\"40,80mg\").")
    {
    }

    /// <summary>The flag, with its dashes.</summary>
    public string Name => flag.Option.Name;

    /// <summary>The steps as they were typed; none when the flag was left out.</summary>
    public string[] Typed(ParseResult given) => [.. flag.Stated(given).Select(text => text.Text)];

    /// <summary>Fills in the steps.</summary>
    /// <param name="part">What holds them.</param>
    /// <param name="formulation">In whose milligrams those are that do not say.</param>
    /// <param name="capsules">The formulation of the capsules; null when it is not known.</param>
    public void FillIn(RequestPart part, FormulationFlag formulation, Formulation? capsules)
    {
        foreach (RequestPart step in flag.FillIn(part, "steps"))
        {
            if (formulation.WhyNotOfCapsules(step, capsules) is { } mistake)
            {
                step.Request.Add(mistake);
            }
            else if (!step.Json.ContainsKey("cycleMg"))
            {
                formulation.Complete(step, step.Place);
            }
        }
    }
}
