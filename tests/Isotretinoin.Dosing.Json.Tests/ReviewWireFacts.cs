using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class ReviewWireFacts
{
    [Fact]
    public void Every_fault_of_an_order_from_a_public_test_suite_is_found()
    {
        JsonObject result = Wire.Result(RequestText.Review
            .With("order", """{"doses":[{"at":"morning","capsules":[{"mg":200,"count":1}]},{"at":"evening","capsules":[{"mg":200,"count":1}]}],"quantities":[{"mg":200,"count":90}],"refills":3}""")
            .With("patient", """{"weightAsWritten":"155 mg"}""")
            .Without("asOf")
            .With("guidelines", """["us-label","ipledge","practice"]""").ToString());

        Assert.Equal(
            ["dose.above-maximum", "product.implausible-strength", "weight.unit-slip", "supply.over-limit", "supply.refills", "dose.cap-80-customary"],
            Wire.Codes(result));
        Assert.Equal("400 mg/day is above the maximum of 2 mg/kg/day even if '155 mg' are kilograms: ≈2.581 mg/kg/day.", (string)result["findings"]![0]!["message"]!);
        Assert.Equal((400, 45), ((int)result["mgPerDosingDay"]!, (int)result["daysSupplied"]!));
        Assert.False(result.ContainsKey("weightKg") || result.ContainsKey("meanMgPerKgPerDay") || result.ContainsKey("formulation") || result.ContainsKey("supplyAddsUp"));
        Assert.Empty(result["lines"]!.AsArray());
        Assert.Superset(
            new HashSet<string> { "weight", "formulation", "supplyDays", "date" },
            Wire.NotConsidered(result).ToHashSet());
    }

    [Fact]
    public void An_order_in_milligrams_is_reviewed_without_its_strengths()
    {
        JsonObject result = Wire.Result(RequestText.Review
            .With("order", """{"doses":[{"at":"morning","mg":200},{"at":"evening","mg":200}],"supplyDays":30,"refills":3}""")
            .With("patient", """{"weightAsWritten":"155 mg"}""")
            .With("guidelines", """["us-label","ipledge"]""").ToString());

        Assert.Equal("""[{"at":"morning","mg":200},{"at":"evening","mg":200}]""", result["doses"]!.ToJsonString());
        Assert.Equal(400, (int)result["mgPerDosingDay"]!);
        Assert.Superset(new HashSet<string> { "dose.above-maximum", "weight.unit-slip", "supply.refills" }, Wire.Codes(result).ToHashSet());
        Assert.Contains("strengths", Wire.NotConsidered(result));
    }

    [Theory]
    [InlineData("""{"at":"once","mg":20,"capsules":[{"mg":20,"count":1}]}""", "dose.not-stated")]
    [InlineData("""{"at":"once","mg":0}""", "dose.out-of-range")]
    [InlineData("""{"at":"once","mg":22.5}""", "json.wrong-type")]
    public void A_dose_in_milligrams_is_whole_and_alone(string dose, string code) => Assert.Equal(
        code, (string)Wire.Answer(RequestText.Review.With("order", $$"""{"doses":[{{dose}}]}""").ToString())["error"]!["code"]!);

    [Theory]
    [InlineData("us-label", "dose.once-daily")]
    [InlineData("uk-smpc")]
    public void One_dose_of_40_mg_for_64_kg_departs_from_one_label_and_not_from_the_other(string guideline, params string[] codes) =>
        Assert.Equal(codes, Wire.Codes(Wire.Result(RequestText.Review.With("guidelines", $"[\"{guideline}\"]").ToString())));

    [Fact]
    public void Capsules_of_one_strength_count_together_and_each_strength_has_its_line()
    {
        JsonObject result = Wire.Result(RequestText.Review.With(
            "order",
            """
            {"quantities":[{"mg":10,"count":30},{"mg":20,"count":60}],"supplyDays":30,"formulation":"conventional","doses":[
             {"at":"evening","capsules":[{"mg":10,"count":1}]},{"at":"morning","capsules":[{"mg":20,"count":1},{"mg":20,"count":1}]}]}
            """).ToString());

        Assert.Equal(("twice", 50, "0.781"), ((string)result["division"]!, (int)result["mgPerDosingDay"]!, result["meanMgPerKgPerDay"]!.ToJsonString()));
        Assert.Equal((30, true), ((int)result["daysSupplied"]!, (bool)result["supplyAddsUp"]!));
        Assert.Equal(
            """
            [{"mg":20,"directions":"Take 2 capsules by mouth in the morning with food.","quantity":60,"days":30},{"mg":10,"directions":"Take 1 capsule by mouth in the evening with food.","quantity":30,"days":30}]
            """,
            result["lines"]!.ToJsonString());
    }

    [Fact]
    public void A_mean_counts_the_off_days_of_a_pattern()
    {
        JsonObject result = Wire.Result(RequestText.Review
            .With("order", """{"doses":[{"at":"once","capsules":[{"mg":20,"count":1}]}],"formulation":"conventional","pattern":"110"}""").ToString());

        Assert.Equal(("20", "13.333333", "0.208"), (result["mgPerDosingDay"]!.ToJsonString(), result["meanMgPerDay"]!.ToJsonString(), result["meanMgPerKgPerDay"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("\"pregnant\":true", true, false)]
    [InlineData("\"pregnant\":false", false, false)]
    [InlineData("\"breastFeeding\":false", false, true)]
    [InlineData("\"canGetPregnant\":true", false, true)]
    [InlineData("\"canGetPregnant\":false", false, false)]
    public void An_unstated_flag_is_never_taken_for_no(string flags, bool isFound, bool isNotConsidered)
    {
        JsonObject result = Wire.Result(RequestText.Review.With("patient", $$$"""{"flags":{{{{flags}}}}}""").With("guidelines", """["uk-smpc"]""").ToString());

        Assert.Equal(isFound, Wire.Codes(result).Contains("contraindication.pregnancy"));
        Assert.Equal(isNotConsidered, Wire.NotConsidered(result).Contains("pregnant"));
    }

    [Fact]
    public void Without_a_patient_nothing_is_known_and_what_rules_needed_is_listed()
    {
        JsonObject result = Wire.Result(RequestText.Review.Without("patient").With("guidelines", """["uk-smpc","us-label"]""").ToString());

        Assert.Superset(
            new HashSet<string> { "weight", "age", "previousCourse", "pregnant", "hepaticInsufficiency", "severity" },
            Wire.NotConsidered(result).ToHashSet());
    }

    [Theory]
    [InlineData("\"2026-01-05\"", "64", "2026-01-05")]
    [InlineData("\"2026-01-04\"", "29", "2025-12-05")]
    [InlineData("\"2025-11-01\"", "29", "2025-12-05")]
    [InlineData(null, "65", "2026-02-05")]
    public void The_weight_is_the_one_in_force_on_the_date(string? asOf, string kilograms, string weighedOn)
    {
        RequestText request = RequestText.Review.With("patient", """{"weights":[{"date":"2026-02-05","kg":65},{"date":"2025-12-05","kg":29},{"date":"2026-01-05","kg":64}]}""");
        JsonObject result = Wire.Result((asOf is null ? request.Without("asOf") : request.With("asOf", asOf)).ToString());

        Assert.Equal((kilograms, weighedOn), (result["weightKg"]!.ToJsonString(), (string)result["weighedOn"]!));

        // Whatever the date, every weight of the list is held against the one before it.
        Assert.Contains("weight.unit-slip", Wire.Codes(result));
        Assert.Equal(asOf == "\"2025-11-01\"", Wire.Codes(result).Contains("weight.future"));
    }

    [Fact]
    public void A_weight_as_written_follows_the_dated_ones()
    {
        JsonObject result = Wire.Result(RequestText.Review.With("patient", """{"weights":[{"date":"2026-01-05","kg":64}],"weightAsWritten":"141 kg"}""").ToString());

        Assert.Equal("141", result["weightKg"]!.ToJsonString());
        Assert.False(result.ContainsKey("weighedOn"));
        Assert.Contains("weight.unit-slip", Wire.Codes(result));
    }

    [Theory]
    [InlineData("")]
    [InlineData("155 mg")]
    [InlineData("0.0001 mg")]
    [InlineData("0.0005 kg")]
    [InlineData("500.0006")]
    [InlineData("-1 kg")]
    [InlineData("0,5 kg and a half")]
    [InlineData("99999999999999999999999999999999999999 kg")]
    [InlineData("asked the parents, and they did not know, will weigh at the😀 next visit")]
    public void Any_text_in_place_of_a_weight_is_a_finding(string written)
    {
        JsonObject result = Wire.Result(RequestText.Review.With("patient", $$"""{"weightAsWritten":"{{written}}"}""").ToString());

        Assert.Contains("weight.unit-slip", Wire.Codes(result));
        Assert.False(result.ContainsKey("weightKg"));
    }

    [Fact]
    public void A_request_with_every_value_at_its_bound_is_answered()
    {
        string[] strengths = [.. Enumerable.Range(0, 12).Select(i => $"{{\"mg\":{(i == 11 ? 1000 : i + 1)},\"count\":{(i == 0 ? 1000 : i == 11 ? 8 : 1)}}}")];
        JsonObject result = Wire.Result(RequestText.Review
            .With("order", $$"""
                {"doses":[{"at":"morning","capsules":[{{string.Join(',', strengths)}}]},{"at":"evening","capsules":[{"mg":1,"count":900}]}],
                 "pattern":"1000000000000000000000000000","supplyDays":3650,"quantities":[{"mg":1000,"count":100000}],"refills":1000}
                """)
            .With("patient", """{"weights":[{"date":"0001-01-01","kg":500},{"date":"9999-12-31","kg":0.001}],"birthDate":"9999-12-31","previousCourse":{"lastCapsule":"9999-08-31"}}""")
            .With("asOf", "\"9999-12-31\"")
            .With("guidelines", """["us-label","uk-smpc","ipledge","practice"]""")
            .With("explain", "true").ToString());

        Assert.Equal(("9965", "355892.857"), (result["mgPerDosingDay"]!.ToJsonString(), result["meanMgPerKgPerDay"]!.ToJsonString()));
        Assert.Equal(350_000, (int)result["daysSupplied"]!);
    }

    [Theory]
    [InlineData("\"severity\":\"severe\"", "severe", null)]
    [InlineData("\"lesions\":{\"comedones\":0,\"inflammatory\":0,\"nodules\":6}", "severe", "severe")]
    [InlineData("\"lesions\":{\"comedones\":0,\"inflammatory\":0,\"nodules\":6},\"severity\":\"moderate\"", "moderate", "severe")]
    public void A_severity_as_stated_stands_before_what_counts_of_lesions_suggest(string stated, string severity, string? suggested)
    {
        JsonObject result = Wire.Result(RequestText.Review
            .With("order", """{"doses":[{"at":"once","capsules":[{"mg":20,"count":1}]}],"formulation":"conventional"}""")
            .With("patient", $$"""{"weights":[{"date":"2026-01-05","kg":64}],{{stated}}}""")
            .With("guidelines", """["us-label"]""").ToString());

        Assert.Equal((severity, suggested), ((string)result["severity"]!, (string?)result["suggestedSeverity"]));
        Assert.Equal(severity == "severe", Wire.Codes(result).Contains("low-dose.severe-acne"));
    }

    [Theory]
    [InlineData("false", false, false)]
    [InlineData("""{"lastCapsule":"2025-11-05"}""", false, false)]
    [InlineData("""{"lastCapsule":"2025-11-06"}""", true, false)]
    [InlineData(null, false, true)]
    public void A_second_course_waits_two_months(string? previousCourse, bool isTooEarly, bool isNotConsidered)
    {
        JsonObject result = Wire.Result(RequestText.Review
            .With("patient", previousCourse is null ? "{}" : $$"""{"previousCourse":{{previousCourse}}}""")
            .With("guidelines", """["us-label"]""").ToString());

        Assert.Equal(isTooEarly, Wire.Codes(result).Contains("second-course.too-early"));
        Assert.Equal(isNotConsidered, Wire.NotConsidered(result).Contains("previousCourse"));
    }

    [Fact]
    public void An_order_explains_itself_when_asked_as_far_as_the_weight_allows()
    {
        RequestText asked = RequestText.Review.With("explain", "true");

        Assert.Equal("mean per kg = 40 mg/day ÷ 64 kg = 0.625 mg/kg/day", LastLine(Wire.Result(asked.ToString())));
        Assert.Equal("mean = mean of 40 mg/day = 40 mg/day", LastLine(Wire.Result(asked.Without("patient").ToString())));
        Assert.False(Wire.Result(RequestText.Review.ToString()).ContainsKey("derivation"));
    }

    private static string LastLine(JsonObject result) => (string)result["derivation"]!["lines"]!.AsArray()[^1]!["text"]!;
}
