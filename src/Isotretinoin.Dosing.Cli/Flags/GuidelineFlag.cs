using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--guideline us-label</c>: which guidelines review the course; <c>none</c> says that none is asked for.</summary>
internal sealed class GuidelineFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--guideline", Names.First(), $"A guideline that reviews the course, repeated for more: {string.Join(", ", Names)}.");

    private static IEnumerable<string> Names => Guidelines.All.Select(g => g.Id).Append("none");

    public Guideline[] Read(ParseResult given)
    {
        string[] names = given.GetValue(option) ?? [];
        return names switch
        {
            [] => throw new WrongInputException(option.Name, "missing", string.Join(", ", Names)),
            ["none"] => [],
            _ => [.. names.Select(name => NamedChoice.Find(option.Name, name, Guidelines.Find, Names))],
        };
    }
}
