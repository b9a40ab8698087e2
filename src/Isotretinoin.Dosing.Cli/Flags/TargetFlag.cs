using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--target 120-150</c>: the cumulative target in mg/kg.</summary>
internal sealed class TargetFlag(Command command)
{
    private readonly PropertyFlag flag = new(
        command,
        "--target",
        "120-150",
        "Cumulative target in mg/kg: a range such as 120-150, or one number. A word after it states the formulation: \"120-150 "
            + "conventional\".",
        RangeText.Target);

    /// <summary>Fills in the target, if stated.</summary>
    public void FillIn(RequestPart part, FormulationFlag formulation)
    {
        if (flag.FillIn(part, "target") is not null && flag.Stated(part.Request.Given) is { } text)
        {
            formulation.Complete(part.Within("target"), text.Place);
        }
    }
}
