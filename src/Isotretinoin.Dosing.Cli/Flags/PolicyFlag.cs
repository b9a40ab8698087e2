using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--policy starting</c>: over which body weight milligrams are counted.</summary>
internal sealed class PolicyFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--policy", "starting", "Over which weight mg/kg are counted: the starting one, the latest by the as-of date, or each day's own (per-day).");

    private static IEnumerable<string> Names => WeightPolicy.All.Select(policy => policy.Id);

    public WeightPolicy Read(ParseResult given) => NamedChoice.Find(option.Name, given.Required(option, string.Join(", ", Names)), WeightPolicy.Find, Names);
}
