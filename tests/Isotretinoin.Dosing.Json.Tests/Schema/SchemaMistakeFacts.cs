using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Mistakes that are planted in real answers and requests are not what the schema says.</summary>
public sealed class SchemaMistakeFacts
{
    /// <summary>What may be absent, by the name of what holds it.</summary>
    private static readonly string[] MayBeAbsent =
    [
        ".id", "result.target", "result.endDate", "result.reached", "result.lastDayWithin", "result.supplies", "result.derivation", "result.below", "result.above", "result.projection",
        "result.agreement", "result.next", "result.asOf", "result.formulation", "result.weighedOn", "result.severity", "result.suggestedSeverity", "result.daysSupplied",
        "result.supplyAddsUp", "result.canGetPregnant", "phases.exactMg", "reached.date", "lastDayWithin.date", "options.daysWithin", "options.derivation", "agreement.share",
        "candidates.from", "candidates.capsules", "given.formulation", "lines.formulation", "entries.rule", "entries.status", "entries.condition",
    ];

    /// <summary>What the results of other operations always have.</summary>
    private static readonly string[] AlwaysThereInSome = ["result.asOf", "result.formulation", "result.endDate"];

    private static readonly PlantedMistakes[] Answers =
        [.. DocumentedContract.Examples.Select(example => new PlantedMistakes(Wire.Answer(Explained(example.Request)))), new(Wire.Answer(RefusalFacts.All[0].Request))];

    [Fact]
    public void A_property_that_is_misspelt() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Misspelt));

    [Fact]
    public void A_property_that_is_missing() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Without(MayBeAbsent)));

    [Fact]
    public void What_may_be_absent() => ContractSchema.Accepts("response", Answers.SelectMany(answer => answer.WithoutOne([.. MayBeAbsent.Except(AlwaysThereInSome)])));

    [Fact]
    public void A_number_as_text() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.NumbersAsText));

    [Fact]
    public void A_text_as_a_number() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.TextsAsNumbers));

    [Fact]
    public void Null() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Nulls));

    [Fact]
    public void Requests_with_a_property_that_is_misspelt_or_null() => ContractSchema.Refuses(
        "request",
        DocumentedContract.Examples.Select(example => new PlantedMistakes(JsonNode.Parse(example.Request)!)).SelectMany(request => request.Misspelt.Concat(request.Nulls)));

    [Theory]
    [InlineData("""{"ok":false,"error":{"code":"dose.no-such-code","path":"$","message":"?"}}""")]
    [InlineData("""{"ok":false,"error":{"code":"dose.out-of-range","path":"steps[0]","message":"?"}}""")]
    [InlineData("""{"ok":false,"error":{"code":"dose.out-of-range","path":"$","message":"?","below":20}}""")]
    [InlineData("""{"ok":true,"error":{"code":"dose.out-of-range","path":"$","message":"?"}}""")]
    [InlineData("""{"ok":false,"result":{}}""")]
    public void Refusals_that_nobody_makes(string refusal) => ContractSchema.Refuses("response", [refusal]);

    private static string Explained(string request)
    {
        JsonObject asked = JsonNode.Parse(request)!.AsObject();
        if (!((string[])["compare", "pill-count"]).Contains((string)asked["op"]!))
        {
            asked["explain"] = true;
        }

        return asked.ToJsonString();
    }
}
