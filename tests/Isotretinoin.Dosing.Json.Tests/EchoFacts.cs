using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Every member of every request is seen in its answer: another value of it gives another answer, whatever it is about.</summary>
public sealed class EchoFacts
{
    private const string Order = """{"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]}],"formulation":"conventional"}""";

    /// <summary>What stands alone in its object: the other members go.</summary>
    private static readonly string[] Alone = ["cycleMg", "pauseDays", "capsules"];

    /// <summary>The objects of the schema, the request that holds them, where they are in it, and another value for each member.</summary>
    private static readonly (string Definition, RequestText Request, string Path, string Others)[] Objects =
    [
        ("planRequest", HandedOver(Packed(RequestText.Plan)), "", $"{{{PlanMembers}}}"),
        ("handout", HandedOver(RequestText.Plan).With("handout", ByExample), "handout", """{"by":"Dr B. Example","format":"markdown"}"""),
        ("optionsRequest", RequestText.Options, "", """{"weight":{"kg":71},"product":"uk-conventional","division":"once","band":{"low":0.5,"high":1,"ceilingMg":60},"target":{"from":100,"to":110},"guidelines":["us-label"],"patient":{"flags":{"pregnant":true}},"asOf":"2026-02-02","explain":true}"""),
        ("waysRequest", RequestText.Ways.With("rounding", "\"up\"").With("first", """[{"mgPerKgPerDay":0.33,"days":30}]""").With("start", "\"2026-01-05\""), "", """
            {"weight":{"kg":71},"product":"uk-conventional","division":"once","band":{"low":0.5,"high":1,"ceilingMg":60},"target":{"from":100,"to":110},"supplyDays":28,"further":1,"orderBy":["capsulesADay"],
             "wishes":{"withinDays":150},"first":[{"cycleMg":[20],"days":3}],"rounding":"down","alreadyTakenMg":100,"start":"2026-02-02","spread":2,"packSize":30,"limit":3,
             "guidelines":["us-label"],"patient":{"flags":{"pregnant":true}},"asOf":"2026-02-02","explain":true}
            """),
        ("wishes", RequestText.Ways.With("start", "\"2026-01-05\"").With("wishes", """{"withinDays":300}"""), "wishes", """
            {"withinDays":301,"by":"2026-06-30","notBeforeDays":100,"atMostMg":60,"atMostCapsulesADay":2,"atMostStrengths":1,"end":"supply"}
            """),
        ("progressRequest", WithoutTarget(RequestText.Progress), "", $$$"""{{{{HistoryMembers}}},"next":{"mg":40,"formulation":"conventional"},"note":true}"""),
        ("compareRequest", WithoutTarget(RequestText.Compare), "", $$$"""{{{{HistoryMembers}}},"on":"2026-07-30","candidates":[{"name":"stop","steps":[{"pauseDays":3}]}]}"""),
        ("pillCountRequest", RequestText.PillCount, "", """
            {"formulation":"lidose","supplies":[{"date":"2026-01-01","capsules":[{"mg":20,"count":61}]}],"countedOn":"2026-01-29","left":[],"reported":{"periods":[]},
             "next":{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[80],"division":"twice"},"supplyDays":30},"guidelines":["us-label"],"patient":{"flags":{"pregnant":true}},"note":true}
            """),
        ("reviewRequest", RequestText.Review, "", """{"order":{"doses":[{"at":"once","capsules":[{"mg":20,"count":1}]}]},"patient":{"weights":[{"date":"2026-01-05","kg":65}]},"asOf":"2026-01-06","guidelines":["us-label"],"explain":true,"note":true}"""),
        ("calendarRequest", HandedOver(Packed(RequestText.Calendar)).With("samples", "[\"2026-01-02\"]"), "", $$$"""{{{{PlanMembers}}},"protocols":["uk-smpc"],"lastCapsule":"2026-05-01","samples":[],"visits":["2026-01-02"],"iCalendar":{"courseId":"a1","stamp":"2026-01-05T08:30:00Z"}}"""),
        ("cohortRequest", Packed(RequestText.Cohort).Without("start"), "", """
            {"patients":[{"weight":{"kg":60}}],"product":"uk-conventional","division":"once","rounding":"up","steps":[{"cycleMg":[20],"days":3}],"instead":[{"cycleMg":[20],"days":3}],
             "target":{"from":100,"to":110},"monthDays":28,"supplyDays":29,"end":"supply","packSize":30,"carryOver":true,"guidelines":["us-label"],"asOf":"2026-02-02"}
            """),
        ("auditRequest", RequestText.Audit, "", """
            {"patients":[{"patient":"p2","periods":[]}],"asOf":"2026-03-30","gapDays":61,"formulation":"lidose","weightPolicy":"latest","criteria":["reached:61"]}
            """),
        ("dispensing", RequestText.Audit.With("patients", """[{"patient":"p1","dispensings":[{"date":"2026-01-01","capsules":[{"mg":20,"count":60}],"formulation":"conventional","days":30}]}]"""), "patients/0/dispensings/0", """
            {"date":"2026-01-02","capsules":[{"mg":20,"count":61}],"formulation":"lidose","days":31}
            """),
        ("productsRequest", RequestText.Products, "", "{}"),
        ("severityRequest", RequestText.Severity, "", """{"lesions":{"comedones":1,"inflammatory":1,"nodules":0}}"""),
        ("rulesRequest", RequestText.Rules, "", """{"about":"uk-smpc"}"""),
        ("order", RequestText.Review.With("order", Order), "order", """
            {"doses":[{"at":"once","capsules":[{"mg":20,"count":2}]}],"product":"us-conventional","formulation":"lidose","pattern":"10","supplyDays":30,
             "quantities":[{"mg":40,"count":30}],"refills":3,"lastSupply":{"date":"2025-12-20","days":30},"inHand":[{"mg":40,"count":9}]}
            """),
        ("order", RequestText.Review.With("order", Order.Replace("}],\"form", "}],\"refills\":1,\"pattern\":\"1000\",\"supplyDays\":29,\"form", StringComparison.Ordinal)), "order", """
            {"doses":[{"at":"once","capsules":[{"mg":20,"count":2}]}],"product":"us-conventional","formulation":"lidose","pattern":"0100","supplyDays":30,
             "quantities":[{"mg":40,"count":30}],"refills":3,"lastSupply":{"date":"2025-12-20","days":30},"inHand":[{"mg":40,"count":9}]}
            """),
        ("step", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"cycleMg":[40],"days":3}]"""), "steps/0", """
            {"mgPerKgPerDay":0.6,"days":29,"pattern":"10","formulation":"lidose","ceilingMg":25,"cycleMg":[40],"division":"once","rounding":"up","pauseDays":3,"note":"as she was"}
            """),
        ("candidate", RequestText.Compare.With("candidates", """[{"name":"stay","steps":[{"mg":40,"formulation":"conventional"}],"product":"us-conventional","division":"twice"}]"""), "candidates/0", """
            {"name":"go on","steps":[{"mg":60,"formulation":"conventional"}],"product":"ca-accutane","division":"once","supplyDays":30}
            """),
        ("continuationStep", RequestText.Compare, "candidates/0/steps/0", """{"mg":41,"formulation":"lidose","pattern":"10","days":10,"through":"2026-05-01","pauseDays":14}"""),
        ("period", RequestText.Progress, "periods/0", """
            {"from":"2026-01-02","to":"2026-03-30","mg":41,"capsules":[{"mg":20,"count":1}],"formulation":"lidose","pattern":"10","missedDays":3,"note":"as she was"}
            """),
    ];

    private const string ByExample = """{"by":"Dr A. Example","format":"text"}""";

    private const string PlanMembers = """
        "weight":{"kg":71},"product":"uk-conventional","division":"once","rounding":"up","steps":[{"mgPerKgPerDay":0.7,"days":28}],"target":{"from":100,"to":110},"alreadyTakenMg":100,
         "after":{"asOf":"2025-12-31","weights":[{"date":"2025-12-01","kg":60}],"weightPolicy":"starting","periods":[{"from":"2025-12-01","to":"2025-12-31","mg":40,"formulation":"conventional"}]},
         "supplyDays":28,"start":"2026-02-02","end":"supply","until":{"clear":"2026-03-01","thenDays":30},"packSize":30,"carryOver":true,"guidelines":["us-label"],"patient":{"flags":{"pregnant":true}},"asOf":"2026-02-02","explain":true,"note":true,"handout":{"by":"Dr A. Example","format":"text"}
        """;

    private const string HistoryMembers = """
        "asOf":"2026-03-30","weights":[{"date":"2026-01-01","kg":61}],"weightPolicy":"latest","periods":[],"missed":["2026-02-01"],"partial":[{"date":"2026-02-02","mg":20}],
        "target":{"from":100,"to":110,"formulation":"conventional"},"formulation":"lidose","guidelines":["us-label"],"patient":{"flags":{"pregnant":true}},"explain":true
        """;

    /// <summary>A plan or calendar with all that a hand-out needs.</summary>
    private static RequestText HandedOver(RequestText plan) =>
        plan.With("start", "\"2026-01-05\"").With("supplyDays", "30").With("guidelines", """["ipledge"]""");

    [Fact]
    public void Every_member_of_a_request_is_seen_in_its_answer() => Assert.All(Objects, one =>
    {
        JsonObject others = JsonNode.Parse(one.Others)!.AsObject();
        string[] members = [.. ContractSchema.Definition(one.Definition)["properties"]!.AsObject().Select(property => property.Key).Except(["op", "id"])];
        Assert.Equal(members.Order(), others.Select(other => other.Key).Order());
        JsonObject answer = Wire.Result(one.Request.ToString());
        foreach ((string member, JsonNode? value) in others)
        {
            JsonObject asked = JsonNode.Parse(one.Request.ToString())!.AsObject();
            JsonObject holder = one.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)asked, (part, name) => part is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : part[name]!).AsObject();
            string[] beside = member == "capsules" ? ["mg"] : Alone.Contains(member) ? [.. holder.Select(property => property.Key).Where(name => name != "days" || member == "pauseDays")] : [];
            Assert.All(beside, name => holder.Remove(name));
            holder[member] = value!.DeepClone();
            Assert.False(JsonNode.DeepEquals(answer, Wire.Result(asked.ToJsonString())), $"{one.Definition}.{member}");
        }
    });

    [Theory]
    [InlineData("1", "1")]
    [InlineData("daily", "1")]
    [InlineData("alternate-days", "10")]
    [InlineData("0100", "0100")]
    [InlineData("mon-wed-fri", "mon-wed-fri")]
    public void An_order_has_its_pattern_in_the_answer(string pattern, string echoed) => Assert.Equal(
        echoed, (string)Wire.Result(RequestText.Review.With("order", Order.Replace("}],\"form", $"}}],\"pattern\":\"{pattern}\",\"form", StringComparison.Ordinal)).ToString())["pattern"]!);

    // Two capsules of 20 mg are not one of 40 mg, though the milligrams are the same.
    [Theory]
    [InlineData("""[{"at":"once","capsules":[{"mg":40,"count":1}]}]""")]
    [InlineData("""[{"at":"once","capsules":[{"mg":20,"count":2}]}]""")]
    [InlineData("""[{"at":"morning","capsules":[{"mg":20,"count":1},{"mg":10,"count":3}]},{"at":"evening","capsules":[{"mg":10,"count":1}]}]""")]
    public void An_order_has_its_doses_in_the_answer(string doses) => Assert.Equal(
        doses, Wire.Result(RequestText.Review.With("order", $"{{\"doses\":{doses}}}").ToString())["doses"]!.ToJsonString());

    [Theory]
    [InlineData("10", "10")]
    [InlineData("sat-sun", "sat-sun")]
    [InlineData("as-before", "as-before")]
    public void A_projection_has_its_dose_and_pattern_in_the_answer(string pattern, string echoed)
    {
        JsonNode projection = Wire.Result(RequestText.Progress.With("next", $$"""{"mg":40,"formulation":"conventional","pattern":"{{pattern}}","supplyDays":28}""").ToString())["projection"]!;
        Assert.Equal((40, "conventional", echoed, 28), ((int)projection["mg"]!, (string)projection["formulation"]!, (string)projection["pattern"]!, (int)projection["supplyDays"]!));
    }

    private static RequestText Packed(RequestText request) => request.With("supplyDays", "30").With("start", "\"2026-01-05\"").With("packSize", "28");

    private static RequestText WithoutTarget(RequestText request) => request.Without("target").With("formulation", "\"conventional\"");
}
