using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Mistakes that are planted in real answers and requests are not what the schema says.</summary>
public sealed class SchemaMistakeFacts
{
    private const string Sound = """{"code":"dose.out-of-range","path":"$","message":"?"}""";

    /// <summary>What may be absent, by the name of what holds it.</summary>
    private static readonly string[] MayBeAbsent =
    [
        ".id", "result.target", "result.endDate", "result.reached", "result.lastDayWithin", "result.supplies", "result.derivation", "result.below", "result.above", "result.projection",
        "result.agreement", "result.next", "result.asOf", "result.formulation", "result.weighedOn", "result.severity", "result.suggestedSeverity", "result.daysSupplied",
        "result.supplyAddsUp", "result.canGetPregnant", "phases.exactMg", "reached.date", "lastDayWithin.date", "options.daysWithin", "options.derivation", "agreement.share",
        "candidates.from", "candidates.capsules", "given.formulation", "lines.formulation", "entries.rule", "entries.status", "entries.condition",
        "candidates.derivation", "result.iCalendar", "result.instead",
        "result.start", "result.supplyDays", "result.alreadyTakenMg", "result.refills", "result.daysInHand", "projection.supplyDays", "candidates.supplyDays",
        "phases.ceilingMg", "phases.isMadeByCeiling", "band.ceilingMg", "result.about", "rules.formulation", "rules.inForceFrom", "rules.withdrawnOn", "rules.numbersSource", "source.section", "source.address", "source.doesNotShow", "sources.section", "sources.address", "sources.doesNotShow",
        "result.end", "result.until", "result.carryOver", "result.packs", "phases.endedBy", "supplies.handedOverDays", "packs.carriedIn", "projection.from", "projection.to", "candidates.to",
        "result.none", "result.spread", "result.packSize", "ways.leftOver", "ways.endDate", "ways.derivation", "ways.lastDayWithin", "wishes.withinDays", "wishes.by", "wishes.notBeforeDays",
        "courses.supplyDays", "courses.mgPerKg", "courses.meanMgPerKgPerDay", "courses.greatestMgPerKgPerDay", "courses.weightKg", "courses.weighedOn", "courses.weightAgeDays",
        "distributions.minimum", "distributions.lowerQuartile", "distributions.median", "distributions.upperQuartile", "distributions.maximum",
        "wishes.atMostMg", "wishes.atMostCapsulesADay", "wishes.atMostStrengths", "wishes.end", "wishes.least", "wishes.missedBy",
    ];

    /// <summary>What the results of other operations always have.</summary>
    private static readonly string[] AlwaysThereInSome = ["result.target", "result.asOf", "result.formulation", "result.start", "result.supplyDays", "result.endDate", "result.suggestedSeverity"];

    private static readonly PlantedMistakes[] Answers =
        [.. DocumentedContract.Examples.Select(example => new PlantedMistakes(Wire.Answer(Explained(example.Request)))), new(Wire.Answer(RefusalFacts.All[0].Request))];

    [Fact]
    public void An_answer_with_a_misspelt_property_is_refused() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Misspelt));

    [Fact]
    public void An_answer_without_a_required_property_is_refused() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Without(MayBeAbsent)));

    [Fact]
    public void An_answer_without_an_optional_property_is_accepted() => ContractSchema.Accepts("response", Answers.SelectMany(answer => answer.WithoutOne([.. MayBeAbsent.Except(AlwaysThereInSome)])));

    [Fact]
    public void An_answer_with_a_number_as_text_is_refused() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.NumbersAsText));

    [Fact]
    public void An_answer_with_a_text_as_a_number_is_refused() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.TextsAsNumbers));

    [Fact]
    public void An_answer_with_a_null_is_refused() => ContractSchema.Refuses("response", Answers.SelectMany(answer => answer.Nulls));

    [Fact]
    public void A_request_with_a_misspelt_property_or_a_null_is_refused() => ContractSchema.Refuses(
        "request",
        DocumentedContract.Examples.Select(example => new PlantedMistakes(JsonNode.Parse(example.Request)!)).SelectMany(request => request.Misspelt.Concat(request.Nulls)));

    [Theory]
    [InlineData("""{"code":"dose.no-such-code","path":"$","message":"?"}""")]
    [InlineData("""{"code":"dose.out-of-range","path":"steps[0]","message":"?"}""")]
    [InlineData("""{"code":"dose.out-of-range","path":"$","message":"?","below":20}""")]
    public void An_error_that_the_contract_does_not_have_is_refused(string error) => ContractSchema.Refuses(
        "response",
        [
            $$"""{"ok":false,"error":{{Sound}},"errors":[{{error}}]}""",
            $$"""{"ok":false,"error":{{error}},"errors":[{{Sound}}]}""",
        ]);

    [Theory]
    [InlineData($$"""{"ok":false,"error":{{Sound}}}""")]
    [InlineData($$"""{"ok":false,"errors":[{{Sound}}]}""")]
    [InlineData($$"""{"ok":false,"error":{{Sound}},"errors":[]}""")]
    [InlineData($$"""{"ok":true,"error":{{Sound}},"errors":[{{Sound}}]}""")]
    [InlineData("""{"ok":false,"result":{}}""")]
    public void A_refusal_of_another_form_is_refused(string refusal) => ContractSchema.Refuses("response", [refusal]);

    [Fact]
    public void A_refusal_has_one_error_to_101() => Assert.Multiple(
        () => ContractSchema.Accepts("response", [Refusal(1), Refusal(101)]),
        () => ContractSchema.Refuses("response", [Refusal(102)]));

    private static string Refusal(int errors) => $$"""{"ok":false,"error":{{Sound}},"errors":{{AnySpelling.List(Enumerable.Repeat(Sound, errors))}}}""";

    private static string Explained(string request)
    {
        JsonObject asked = JsonNode.Parse(request)!.AsObject();
        if (!((string[])["pill-count", "cohort", "audit", "products", "severity", "rules"]).Contains((string)asked["op"]!))
        {
            asked["explain"] = true;
        }

        return asked.ToJsonString();
    }
}
