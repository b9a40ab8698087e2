using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>How the open step ends: <c>--end supply</c>, or <c>--until 2026-05-01+30d</c>.</summary>
internal sealed class EndFlags(Command command)
{
    private readonly PropertyFlag end = Supply(command);

    private readonly PropertyFlag until = new(
        command,
        "--until",
        "2026-05-01+30d",
        "The open step ends by a date, not with the target: when the skin is expected to be clear, and days more; needs --start.",
        Texts.Until);

    /// <summary><c>--end supply</c>: whether the open step goes on to the end of its supply.</summary>
    public static PropertyFlag Supply(Command command) => new(
        command,
        "--end",
        "supply",
        "supply: the open step goes on to the end of the supply that reaches the target; target, as without it: to the day that does.",
        Texts.Named($"{CourseEnding.Target}, {CourseEnding.Supply}"));

    /// <summary>Fills in the end.</summary>
    public void FillIn(RequestPart part)
    {
        _ = end.FillIn(part, "end");
        _ = until.FillIn(part, "until");
    }
}
