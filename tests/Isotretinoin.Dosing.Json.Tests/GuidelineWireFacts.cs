using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Guidelines by their ids, and by id and edition.</summary>
public sealed class GuidelineWireFacts
{
    [Fact]
    public void A_guideline_without_an_edition_is_the_one_in_force() =>
        Assert.Equal(Guidelines.All.Select(guideline => (guideline.Id, guideline.Edition)), Basis(AnySpelling.List(Guidelines.All.Select(guideline => $"\"{guideline.Id}\""))));

    [Fact]
    public void Every_edition_is_applied_when_it_is_named() => Assert.All(
        Guidelines.All.SelectMany(guideline => guideline.Editions),
        edition => Assert.Equal([(edition.Id, edition.Edition)], Basis($$"""[{"edition":"{{edition.Edition}}","id":"{{edition.Id}}"}]""")));

    [Fact]
    public void The_same_edition_twice_counts_once() => Assert.Equal(
        [("us-label", Guidelines.UnitedStatesLabel.Edition)],
        Basis($$"""["us-label",{"id":"us-label","edition":"{{Guidelines.UnitedStatesLabel.Edition}}"},"us-label"]"""));

    [Fact]
    public void Options_are_reviewed_by_the_guidelines_that_are_named() => Assert.Equal(
        ["us-label"],
        Wire.Result(RequestText.Options.With("guidelines", """["us-label"]""").ToString())["basis"]!["guidelines"]!.AsArray().Select(guideline => (string)guideline!["id"]!));

    private static IEnumerable<(string, string)> Basis(string guidelines)
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("guidelines", guidelines).ToString());
        return result["basis"]!["guidelines"]!.AsArray().Select(guideline => ((string)guideline!["id"]!, (string)guideline["edition"]!));
    }
}
