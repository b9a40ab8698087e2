using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class PlanWireFacts
{
    [Fact]
    public void Without_a_supply_length_there_are_no_supplies_and_without_a_start_no_dates()
    {
        JsonObject result = Wire.Result(RequestText.Plan.ToString());

        Assert.False(result.ContainsKey("supplies"));
        Assert.False(result.ContainsKey("endDate"));
        Assert.False(result["reached"]!.AsObject().ContainsKey("date"));
    }

    [Fact]
    public void What_was_already_taken_counts_towards_the_target_and_not_towards_the_quantities()
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("alreadyTakenMg", "7000").With("steps", """[{"mgPerKgPerDay":1}]""").ToString());

        Assert.Equal("""{"day":12,"mg":7720,"mgPerKg":120.062}""", result["reached"]!.ToJsonString());
        Assert.Equal(720, (int)result["totalMg"]!);
        Assert.Equal("""[{"mg":30,"count":24}]""", result["quantities"]!.ToJsonString());
    }

    [Fact]
    public void A_target_reached_before_the_course_is_reached_on_day_0_without_a_date()
    {
        JsonObject result = Wire.Result(RequestText.Plan
            .With("alreadyTakenMg", "8000").With("steps", """[{"mgPerKgPerDay":1}]""").With("start", "\"2026-01-05\"").With("supplyDays", "30").ToString());

        Assert.Equal("""{"day":0,"mg":8000,"mgPerKg":124.417}""", result["reached"]!.ToJsonString());
        Assert.Equal("[]", result["phases"]!.ToJsonString());
        Assert.Equal("[]", result["supplies"]!.ToJsonString());
        Assert.Equal(0, (int)result["days"]!);
        Assert.False(result.ContainsKey("endDate"));
        Assert.Equal("""{"day":27,"date":"2026-01-31","mg":9620,"mgPerKg":149.611}""", result["lastDayWithin"]!.ToJsonString());
    }

    [Fact]
    public void A_course_that_ends_with_its_steps_needs_no_target()
    {
        JsonObject result = Wire.Result(RequestText.Plan.Without("target").With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""").With("alreadyTakenMg", "0.5").ToString());

        Assert.Equal("steps", (string)result["endedBy"]!);
        Assert.Equal("840.5", result["phases"]![0]!["cumulativeMg"]!.ToJsonString());
        Assert.False(result.ContainsKey("target") || result.ContainsKey("reached") || result.ContainsKey("lastDayWithin"));
    }

    [Fact]
    public void A_stated_cycle_has_its_own_days_and_no_exact_dose()
    {
        JsonObject phase = Wire.Result(RequestText.Plan.Without("rounding").With("division", "\"once\"").With("steps", """[{"cycleMg":[40,0,80],"days":30}]""").ToString())["phases"]![0]!.AsObject();

        Assert.False(phase.ContainsKey("exactMg"));
        Assert.Equal(
            """[{"mg":40,"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]}]},{"mg":0,"doses":[]},{"mg":80,"doses":[{"at":"once","capsules":[{"mg":40,"count":2}]}]}]""",
            phase["cycle"]!.ToJsonString());
        Assert.Equal("40", phase["meanMgPerDay"]!.ToJsonString());
    }

    [Fact]
    public void A_mean_without_a_finite_decimal_form_has_6_decimals()
    {
        JsonObject phase = Wire.Result(RequestText.Plan.With("steps", """[{"cycleMg":[40,40,60],"days":30}]""").ToString())["phases"]![0]!.AsObject();

        Assert.Equal("46.666667", phase["meanMgPerDay"]!.ToJsonString());
        Assert.Equal("0.726", phase["meanMgPerKgPerDay"]!.ToJsonString());
    }

    [Fact]
    public void A_step_keeps_its_own_rounding_and_division()
    {
        JsonObject result = Wire.Result(RequestText.Plan.Without("rounding").Without("division").With(
            "steps",
            """[{"mgPerKgPerDay":0.5,"days":28,"rounding":"up","division":"once"},{"mgPerKgPerDay":0.55,"days":5,"rounding":{"spread":2},"division":"twice"},{"cycleMg":[20],"division":"twice"}]""").ToString());

        Assert.Equal([1, 2, 1], result["phases"]!.AsArray().Select(p => p!["cycle"]!.AsArray().Count));
        Assert.Equal([40, 30, 20], result["phases"]!.AsArray().Select(p => (int)p!["cycle"]![0]!["mg"]!));
        Assert.Equal("once", (string)result["phases"]![0]!["cycle"]![0]!["doses"]![0]!["at"]!);
    }

    [Fact]
    public void A_product_of_the_callers_own_is_echoed_by_name()
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("product", """{"name":"Ward stock","formulation":"conventional","strengthsMg":[20,10]}""").ToString());

        Assert.Equal("Ward stock", (string)result["product"]!);
    }

    [Fact]
    public void A_host_answers_with_its_own_formulary()
    {
        DosingContract contract = DosingContract.Of(Formulary.Of(Catalogue.UkConventional).With("NDC 1", Catalogue.AbsoricaLd));

        Assert.Contains("\"product\":\"absorica-ld\"", contract.Answer(RequestText.Plan
            .With("product", "\"NDC 1\"")
            .With("steps", """[{"mgPerKgPerDay":0.4,"formulation":"micronized"}]""")
            .With("target", """{"from":96,"to":120,"formulation":"micronized"}""").ToString()), StringComparison.Ordinal);
        Assert.Contains("product.unknown", contract.Answer(RequestText.Plan.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_typed_for_a_half_is_a_critical_finding_without_any_guideline()
    {
        JsonNode finding = Wire.Result(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":5}]""").ToString())["findings"]![0]!;

        Assert.Equal(("dose.above-maximum", "critical"), ((string)finding["code"]!, (string)finding["severity"]!));
        Assert.Equal("always.maximum.conventional", (string)finding["rule"]!["id"]!);
        Assert.Equal("always", (string)finding["rule"]!["guideline"]!);
        Assert.Equal("2026-11-27", (string)finding["rule"]!["edition"]!);
        Assert.Equal("S2", (string)finding["rule"]!["grade"]!);
        Assert.NotEmpty((string)finding["rule"]!["source"]!);
        Assert.NotEmpty((string)finding["message"]!);
    }

    [Fact]
    public void A_dose_in_other_milligrams_is_converted_and_says_so()
    {
        JsonObject result = Wire.Result(RequestText.Plan
            .With("product", "\"absorica-ld\"")
            .With("steps", """[{"mgPerKgPerDay":0.5,"formulation":"conventional"}]""")
            .With("target", """{"from":120,"to":150,"formulation":"lidose"}""").ToString());

        Assert.Equal("25.72", result["phases"]![0]!["exactMg"]!.ToJsonString());
        Assert.Equal("""{"fromMg":6172.8,"toMg":7716}""", result["target"]!.ToJsonString());
        Assert.Equal(["product.not-substitutable", "target.converted"], result["findings"]!.AsArray().Select(f => (string)f!["code"]!));
    }

    [Fact]
    public void A_plan_explains_itself_when_asked()
    {
        JsonNode derivation = Wire.Result(RequestText.Plan.With("explain", "true").ToString())["derivation"]!;

        HashSet<string> known = [.. derivation["given"]!.AsArray().Select(term => (string)term!["name"]!)];
        foreach (JsonNode? line in derivation["lines"]!.AsArray())
        {
            Assert.All(line!["operands"]!.AsArray(), operand => Assert.Contains((string)operand!, known));
            known.Add((string)line["name"]!);
        }

        Assert.Contains("32.15 mg/day", derivation.ToJsonString(), StringComparison.Ordinal);
        Assert.False(Wire.Result(RequestText.Plan.ToString()).ContainsKey("derivation"));
    }

    [Fact]
    public void Every_result_names_its_versions_and_guidelines()
    {
        JsonObject basis = Wire.Result(RequestText.Plan.ToString())["basis"]!.AsObject();

        Assert.Equal(["library", "contract", "guidelines", "caution"], basis.Select(p => p.Key));
        Assert.Matches(@"^\d+\.\d+\.\d+", (string)basis["library"]!);
        Assert.Equal(1, (int)basis["contract"]!);
        Assert.Equal(Review.Caution, (string)basis["caution"]!);
    }

    [Fact]
    public void The_same_request_has_the_same_answer_from_any_thread()
    {
        string request = RequestText.Plan.With("supplyDays", "7").ToString();
        string expected = DosingContract.Standard.Answer(request);

        Parallel.For(0, 1_000, _ => Assert.Equal(expected, DosingContract.Standard.Answer(request)));
    }
}
