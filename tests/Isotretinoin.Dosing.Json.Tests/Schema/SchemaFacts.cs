using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What the product reads and writes is what the schema says.</summary>
public sealed class SchemaFacts
{
    private const int Few = 3;

    private static readonly (string Request, JsonObject Response)[] Sampled = [.. SampledRequests.All.Select(request => (request, Wire.Answer(request).AsObject()))];

    private static readonly (string Request, JsonObject Response)[] Answered = [.. Sampled.Where(sample => (bool)sample.Response["ok"]!)];

    /// <summary>Codes of refusals for what a schema cannot say: what depends on another value, on the product, or on what was worked out.</summary>
    private static readonly string[] BeyondASchema =
    [
        "audit.criterion-unknown", "audit.patients", "band.reversed", "candidates.names", "course.empty", "course.too-long", "date.invalid", "date.out-of-range", "dose.no-capsules", "dose.out-of-range", "dose.resolution",
        "formulation.mismatch", "formulation.required", "handout.critical", "handout.guideline", "history.contradiction", "history.not-a-dosing-day", "history.overlap", "history.reversed", "history.too-many-missed",
        "json.duplicate-property", "pattern.needs-date", "pattern.nothing-before", "pill-count.more-left", "product.strengths", "product.unknown", "rules.unknown", "rounding.spread-needs-daily", "steps.open-not-last", "supplies.after-count",
        "supply.out-of-range", "target.reversed", "until.too-early", "ways.too-large", "weight.out-of-range", "weights.duplicate-date",
    ];

    private static readonly (string Operation, string Result)[] Operations =
    [
        ("plan", "planResult"),
        ("options", "optionsResult"),
        ("ways", "waysResult"),
        ("progress", "progressResult"),
        ("compare", "compareResult"),
        ("pill-count", "pillCountResult"),
        ("review", "reviewResult"),
        ("calendar", "calendarResult"),
        ("cohort", "cohortResult"),
        ("audit", "auditResult"),
        ("products", "productsResult"),
        ("severity", "severityResult"),
        ("rules", "rulesResult"),
    ];

    [Fact]
    public void Every_example_of_the_documentation_is_what_the_schema_says() => ContractSchema.AcceptsWhole(
        DocumentedContract.Examples.SelectMany(example => example.Response["result"] is null
            ? [example.Response.ToJsonString()]
            : new[] { example.Request, WithBasis(example.Response, Wire.Answer(example.Request)).ToJsonString() }));

    [Fact]
    public void Every_request_that_is_answered_is_what_the_schema_says() => ContractSchema.Accepts("request", Answered.Select(sample => sample.Request));

    [Fact]
    public void Every_refusal_is_what_the_schema_says() => ContractSchema.Accepts(
        "refusal",
        [
            .. Sampled.Except(Answered).Select(sample => sample.Response.ToJsonString()),
            .. RefusalFacts.All.Select(refused => DosingContract.Standard.Answer(refused.Request)),
            DosingContract.Standard.Answer("{"),
        ]);

    [Fact]
    public void Every_answer_is_what_the_schema_says()
    {
        ContractSchema.Accepts("answer", Operations.SelectMany(asked => Answered.Where(sample => IsOf(asked.Operation, sample.Request)).Take(Few)).Select(sample => sample.Response.ToJsonString()));
        Assert.All(Operations, asked => ContractSchema.Accepts(asked.Result, Results(asked.Operation).Select(result => result.ToJsonString())));
    }

    [Fact]
    public void Every_property_of_the_schema_is_written_by_some_answer() => Assert.Equal(
        Operations.SelectMany(asked => SchemaProperties.Of(asked.Result)).Concat(SchemaProperties.Of("refusal")).Distinct().Order(),
        Operations.SelectMany(asked => Results(asked.Operation).SelectMany(result => SchemaProperties.In(asked.Result, result)))
            .Concat(RefusalFacts.All.SelectMany(refused => SchemaProperties.In("refusal", Wire.Answer(refused.Request))))
            .Distinct().Order());

    [Fact]
    public void A_request_that_is_refused_for_its_form_fails_the_schema() =>
        ContractSchema.Refuses("request", Readable.Where(refused => !BeyondASchema.Contains(refused.Code)).Select(refused => refused.Request));

    [Fact]
    public void A_request_that_only_the_code_refuses_passes_the_schema() => Assert.All(
        BeyondASchema,
        code => ContractSchema.AcceptsSome("request", Readable.Where(refused => refused.Code == code).Select(refused => refused.Request)));

    /// <summary>The validator does not read numbers of hundreds of digits; the contract does, and refuses them.</summary>
    private static IEnumerable<Refused> Readable => RefusalFacts.All.Where(refused => !refused.Request.Contains(new string('9', 100), StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Results(string operation) =>
        Answered.Where(sample => IsOf(operation, sample.Request)).Select(sample => sample.Response["result"]!);

    private static bool IsOf(string operation, string request) => (string)JsonNode.Parse(request)!["op"]! == operation;

    /// <summary>A printed response with the end that the page leaves out.</summary>
    private static JsonObject WithBasis(JsonObject printed, JsonNode real)
    {
        JsonObject whole = printed.DeepClone().AsObject();
        whole["result"]!["basis"] = real["result"]!["basis"]!.DeepClone();
        return whole;
    }
}
