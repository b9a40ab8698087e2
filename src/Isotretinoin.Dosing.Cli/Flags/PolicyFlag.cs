using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--policy starting</c>: the weight that divides the milligrams. Never guessed.</summary>
internal static class PolicyFlag
{
    private static readonly string Policies = string.Join(", ", WeightPolicy.All);

    /// <summary>One policy.</summary>
    /// <param name="command">The command.</param>
    /// <param name="opening">The first words of the description.</param>
    public static PropertyFlag One(Command command, string opening) => new(
        command,
        "--policy",
        "starting",
        $"{opening} weight for mg/kg: the starting one, the latest by then, or each day's own (per-day).",
        Texts.Named(Policies));

    /// <summary>One policy, or all side by side.</summary>
    public static PropertyFlag OneOrAll(Command command) => new(
        command,
        "--policy",
        "starting",
        "The weight for mg/kg: the starting one, the latest by the as-of date, each day's own (per-day), or all of them side by side.",
        Texts.Named($"{Policies}, {ProgressRequest.EveryPolicy}"));
}
