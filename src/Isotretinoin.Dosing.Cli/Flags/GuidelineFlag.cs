using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--guideline us-label</c>: which guidelines review the course; <c>none</c> says that none is asked for.</summary>
internal sealed class GuidelineFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--guideline", Names.First(), $"A guideline that reviews the course, repeated for more: {string.Join(", ", Names)}.");

    private static IEnumerable<string> Names => Guidelines.All.Select(g => g.Id).Append("none");

    public Guideline[] Read(ParseResult given) => NamedChoice.FindAll(option.Name, given.GetValue(option) ?? [], Guidelines.Find, Names);
}
