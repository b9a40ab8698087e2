using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The list of hazards names, for every hazard, tests that exist.</summary>
public sealed partial class HazardFacts
{
    private static readonly string[] Parts = ["Cause", "Control", "Proof"];

    private static string[] Hazards =>
        [.. new[] { "docs/hazards.md", "docs/hazards-of-reviews.md", "docs/hazards-of-input-and-output.md", "docs/hazards-of-papers-and-records.md" }.SelectMany(page => File.ReadAllText(Repository.PathOf(page)).Split("\n## ").Skip(1))];

    [Fact]
    public void At_least_the_hazards_that_were_foreseen_are_listed() => Assert.InRange(Hazards.Length, 18, 100);

    [Fact]
    public void Every_hazard_has_a_cause_a_control_and_a_proof() =>
        Assert.All(Hazards, hazard => Assert.All(Parts, part => Assert.Contains($"{part}: ", hazard, StringComparison.Ordinal)));

    [Fact]
    public void Every_hazard_names_a_test_and_every_named_test_exists() => Assert.All(Hazards, hazard =>
    {
        MatchCollection tests = TestName().Matches(hazard[hazard.IndexOf("Proof: ", StringComparison.Ordinal)..]);
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Contains($" {test.Groups["method"].Value}(", SourceOf(test.Groups["type"].Value), StringComparison.Ordinal));
    });

    private static string SourceOf(string type) =>
        File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Repository.PathOf("tests"), $"{type}.cs", SearchOption.AllDirectories)));

    [GeneratedRegex(@"`(?<type>\w+)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
