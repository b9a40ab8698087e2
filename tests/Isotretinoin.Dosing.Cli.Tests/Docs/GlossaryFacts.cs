using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The glossary speaks of what there is.</summary>
public sealed partial class GlossaryFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/glossary.md"));

    [Fact]
    public void A_type_of_the_glossary_is_a_public_type()
    {
        HashSet<string> types = [.. typeof(Course).Assembly.GetExportedTypes().Select(type => type.Name)];
        string[] named = [.. TypeNames().Matches(Page).Select(name => name.Groups["type"].Value).Distinct()];

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, types));
    }

    [Fact]
    public void The_formulations_and_the_guidelines_are_all_there()
    {
        Assert.All(new[] { Formulation.Conventional, Formulation.Lidose, Formulation.Micronized }, formulation => Assert.Contains($"`{formulation}`", Page, StringComparison.Ordinal));
        Assert.All(Guidelines.All.Where(guideline => guideline.Id != "practice"), guideline => Assert.Contains($"`{guideline.Id}`", Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("`(?<type>[A-Z][A-Za-z]+)`")]
    private static partial Regex TypeNames();
}
