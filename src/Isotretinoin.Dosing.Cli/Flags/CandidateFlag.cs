using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--candidate "off x14d then 40mg"</c>: a way of going on, named as it is written.</summary>
internal sealed class CandidateFlag(Command command)
{
    private readonly ListFlag flag = new(
        command,
        "--candidate",
        "\"off x14d then 40mg\"",
        "A way of going on, repeated for each: steps with 'then' between, each mg a day or off, with days (x14d, x2w) or a last date "
            + "(through 2026-06-01) unless it is the last.",
        ContinuationText.Form);

    private readonly PropertyFlag supply = CommonFlags.Days(
        command, "--supply", $"Days of one supply of each way, {Supply.AcceptedDays}, which supply limits judge.");

    /// <summary>The flag, with its dashes.</summary>
    public Option Option => flag.Option;

    /// <summary>Fills in the ways of going on.</summary>
    public void FillIn(RequestPart part, FormulationFlag formulation)
    {
        foreach (RequestPart candidate in flag.FillIn(part, "candidates"))
        {
            _ = supply.FillIn(candidate, "supplyDays");
            foreach (RequestPart step in candidate.Elements("steps").Where(step => step.Json.ContainsKey("mg")))
            {
                formulation.Complete(step, candidate.Place);
            }
        }
    }
}
