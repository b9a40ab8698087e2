using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The wire says of every rule what the library says, and of a host's what the host says.</summary>
public sealed class RulesWireFacts
{
    private static readonly Guideline Clinic = Guideline.Create(
        "our-clinic",
        "Our clinic",
        "2026-05",
        Rule.Create("our-clinic.supply", FindingSeverity.Critical, RuleCheck.SupplyLimit(28), Citation.Create("Policy", "", "", new(2026, 5, 1), EvidenceGrade.Primary)));

    private static readonly DosingContract Ours = DosingContract.Of(Catalogue.Formulary, Guidebook.Standard.With(Clinic));

    public static TheoryData<string> Editions => [.. Guidelines.All.SelectMany(guideline => guideline.Editions).Select(edition => $"{edition.Id}@{edition.Edition}")];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_rule_and_statement_of_an_edition_is_written(string named)
    {
        ArgumentNullException.ThrowIfNull(named);
        (string id, string edition) = named.Split('@') is [var first, var second] ? (first, second) : ("", "");
        Guideline guideline = Guidelines.Find(id, edition)!;
        JsonNode result = Wire.Result(RequestText.Rules.With("about", $$"""{"id":"{{id}}","edition":"{{edition}}"}""").ToString());

        Assert.Equal(
            guideline.Rules.Select(rule => (rule.Id, rule.Sentence, Numbers(rule.Numbers), $"{rule.Severity} {rule.FindingCode}", rule.Source.Grade.Id, rule.NumbersSource.Title))
                .Concat(guideline.Statements.Select(said => (said.Id, said.Sentence, Numbers(said.Numbers), " ", said.Source.Grade.Id, said.Source.Title))),
            result["rules"]!.AsArray().Select(rule => (
                (string)rule!["id"]!,
                (string)rule["sentence"]!,
                string.Join("; ", rule["numbers"]!.AsArray().Select(number => $"{number!["name"]} {number["value"]!.ToJsonString()} {number["unit"]}")),
                $"{rule["severity"]} {rule["code"]}",
                (string)rule["source"]!["grade"]!,
                (string)(rule["numbersSource"] ?? rule["source"]!)["title"]!)));
        Assert.Equal(guideline.IsPending, (bool)result["guidelines"]![0]!["isPending"]!);
    }

    [Fact]
    public void A_host_s_guideline_is_reviewed_under_and_looked_up()
    {
        JsonNode review = JsonNode.Parse(Ours.Answer(RequestText.Plan.With("supplyDays", "30").With("guidelines", "[\"our-clinic\"]").ToString()))!["result"]!;
        JsonNode rules = JsonNode.Parse(Ours.Answer(RequestText.Rules.With("about", "\"our-clinic.supply\"").ToString()))!["result"]!;

        Assert.Contains("supply.over-limit", Wire.Codes(review));
        Assert.Equal("our-clinic", (string)review["basis"]!["guidelines"]![0]!["id"]!);
        Assert.True((bool)rules["guidelines"]![0]!["isHosts"]!);
        Assert.Equal("our-clinic.supply", (string)Assert.Single(rules["rules"]!.AsArray())!["id"]!);
        Assert.Equal("guideline.unknown", (string)Wire.Error(RequestText.Plan.With("guidelines", "[\"our-clinic\"]").ToString())["code"]!);
    }

    private static string Numbers(IEnumerable<RuleNumber> numbers) =>
        string.Join("; ", numbers.Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number.Name} {number.Value} {number.Unit}")));
}
