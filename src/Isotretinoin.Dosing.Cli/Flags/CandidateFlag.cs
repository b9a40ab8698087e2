using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--candidate "off x14d then 40mg"</c>: a continuation, named by its text.</summary>
internal sealed class CandidateFlag(Command command)
{
    private readonly ListFlag flag = new(
        command,
        "--candidate",
        "\"off x14d then 40mg\"",
        "A way to continue, repeated for each: steps separated by 'then', each mg a day or off, with days (x14d, x2w) or a last date "
            + "(through 2026-06-01) unless it is the last.",
        ContinuationText.Form);

    /// <summary>The flag, with its dashes.</summary>
    public Option Option => flag.Option;

    /// <summary>Fills in the candidates.</summary>
    public void FillIn(RequestPart part, FormulationFlag formulation)
    {
        foreach (RequestPart candidate in flag.FillIn(part, "candidates"))
        {
            foreach (RequestPart step in candidate.Elements("steps").Where(step => step.Json.ContainsKey("mg")))
            {
                formulation.Complete(step, candidate.Place);
            }
        }
    }
}
