using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--already-taken "1200 mg"</c>: milligrams taken before day 1, of the product's formulation.</summary>
internal sealed class AlreadyTakenFlag(Command command)
{
    private readonly PropertyFlag flag = new(
        command,
        "--already-taken",
        "\"1200 mg\"",
        "Milligrams taken before day 1, of the product's formulation.",
        Texts.Milligrams);

    /// <summary>Fills in the milligrams; JSON has only the number.</summary>
    public void FillIn(RequestPart part, FormulationFlag formulation, Formulation? capsules)
    {
        if (flag.FillIn(part, "alreadyTakenMg") is not JsonObject taken || flag.Stated(part.Request.Given) is not { } text)
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
