using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Which orders have which card.</summary>
public sealed class ReviewCardFacts
{
    [Fact]
    public void Orders_of_other_drugs_have_no_cards() =>
        Assert.Empty(Hooking.CardsOf(Calls.Sign(order => order.Drug("197361"))));

    [Fact]
    public void A_reviewed_order_without_findings_has_a_card_that_says_so()
    {
        // 1 capsule of 20 mg twice a day are 40 mg/day, 0.622 mg/kg/day.
        JsonObject request = Calls.Sign(order => order.Drug("197844").Capsules(1).TwiceADay());
        JsonElement card = Hooking.CardOf(request);

        Assert.Equal("Isotretinoin 40 mg/day, ≈0.622 mg/kg/day: reviewed under us-label, no findings", Hooking.TextOf(card, "summary"));
        Assert.Equal("info", Hooking.TextOf(card, "indicator"));
        Assert.Equal("order.no-findings", Hooking.TextOf(card.GetProperty("source").GetProperty("topic"), "code"));
        Assert.Equal(["data-wrong", "read-wrongly"], card.GetProperty("overrideReasons").EnumerateArray().Select(reason => Hooking.TextOf(reason, "code")));
        Assert.Equal("""{"cards":[]}""", Hooking.Answer(CdsHooks.Of(Hooking.Site.WithoutCardsForNoFindings()), Hooking.Sign, System.Text.Encoding.UTF8.GetBytes(request.ToJsonString())));
    }

    [Fact]
    public void Orders_that_are_taken_together_have_one_card()
    {
        // 3 × 40 mg and 3 × 20 mg a day are 180 mg, 180 / 64.3 = 2.799 mg/kg/day.
        JsonElement card = Hooking.CardOf(Calls.TwoOrders());

        Assert.Equal("Isotretinoin 180 mg/day for 64.3 kg is ≈2.799 mg/kg/day, above the maximum of 2 mg/kg/day", Hooking.TextOf(card, "summary"));
        Assert.Equal("critical", Hooking.TextOf(card, "indicator"));
        Assert.Equal("Isotretinoin.Dosing", Hooking.TextOf(card.GetProperty("source"), "label"));
    }

    [Fact]
    public void A_strength_too_many_is_deleted()
    {
        JsonElement suggestion = Hooking.SuggestionsOf(Hooking.CardOf(Calls.TwoOrders()))[0];

        Assert.Equal("60 mg/day, ≈0.933 mg/kg/day: 30 mg capsules, 2 once daily", Hooking.TextOf(suggestion, "label"));
        Assert.Equal("Change MedicationRequest/request-123 to 30 mg capsules, 2 once daily for 30 days", Hooking.TextOf(suggestion.GetProperty("actions")[0], "description"));
        Assert.Equal("MedicationRequest/request-124", Hooking.TextOf(suggestion.GetProperty("actions")[1], "resourceId"));
        Assert.Equal("Remove MedicationRequest/request-124", Hooking.TextOf(suggestion.GetProperty("actions")[1], "description"));
    }

    [Fact]
    public void At_order_select_only_the_selected_orders_are_reviewed()
    {
        JsonObject request = Hooking.Sandbox("order-select");
        request["context"]!["selections"] = new JsonArray("MedicationRequest/another");

        Assert.Empty(Hooking.CardsOf(request, Hooking.Select));
        request["context"]!["selections"] = new JsonArray("request-123");
        Assert.Single(Hooking.CardsOf(request, Hooking.Select));
    }

    [Theory]
    [InlineData(Hooking.Sign, "order-sign", "warning")]
    [InlineData(Hooking.Select, "order-select", "info")]
    public void A_range_of_doses_is_not_reviewed_and_both_ends_are_said(string id, string hook, string indicator)
    {
        JsonObject request = Hooking.Sandbox(hook);
        Hooking.OrderIn(request)["dosageInstruction"]![0]!["doseAndRate"] = JsonNode.Parse("""[{"doseRange":{"low":{"value":1,"code":"{pill}"},"high":{"value":2,"code":"{pill}"}}}]""");
        JsonElement card = Hooking.CardOf(request, id);

        Assert.StartsWith("Isotretinoin order not reviewed: ", Hooking.TextOf(card, "summary"), StringComparison.Ordinal);
        Assert.Equal(indicator, Hooking.TextOf(card, "indicator"));
        Assert.Equal("dose.range", Hooking.TextOf(card.GetProperty("source").GetProperty("topic"), "code"));
        Assert.Empty(Hooking.SuggestionsOf(card));
        Assert.EndsWith("An order that is not reviewed is not cleared.", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_weight_the_card_says_so()
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        request.Remove("prefetch");
        JsonElement card = Hooking.CardOf(request);

        Assert.StartsWith(
            "**Not stated: pregnancy, and whether the patient can get pregnant; body weight.**\n", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prefetch_that_failed_is_said_and_stops_nothing()
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        request["prefetch"]!["weights"] = JsonNode.Parse("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""");

        Assert.Contains("`prefetch.failed`", Hooking.TextOf(Hooking.CardOf(request), "detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(155, "mg", "Body weight 155 mg cannot be used: weigh again")]
    [InlineData(15, "kg", "Body weight 15 kg of 2026-11-20 cannot be used: weigh again")]
    public void No_order_is_suggested_for_a_weight_that_cannot_be_used(int value, string unit, string summary)
    {
        // 1 capsule of 20 mg once a day: only the weight is wrong, and that it is not divided.
        JsonObject request = Calls.Sign(order => order.Drug("197844").Capsules(1)).WithWeight(value, unit);
        JsonElement card = Hooking.CardOf(request);

        Assert.Equal(summary, Hooking.TextOf(card, "summary"));
        Assert.Empty(Hooking.SuggestionsOf(card));
        Assert.Equal(["data-wrong", "read-wrongly"], card.GetProperty("overrideReasons").EnumerateArray().Select(reason => Hooking.TextOf(reason, "code")));
    }

    [Fact]
    public void No_order_is_suggested_in_pregnancy()
    {
        JsonElement card = Hooking.CardOf(Hooking.Sandbox("order-sign").Stating("""{"flags":{"pregnant":true}}"""));

        Assert.Equal("Isotretinoin: the patient is pregnant: isotretinoin is contraindicated at any dose", Hooking.TextOf(card, "summary"));
        Assert.Equal("critical", Hooking.TextOf(card, "indicator"));
        Assert.Empty(Hooking.SuggestionsOf(card));
    }

    [Fact]
    public void Facts_that_the_host_states_are_used()
    {
        JsonObject stated = Hooking.Sandbox("order-sign").Stating("""{"birthDate":"2015-06-01","flags":{"canGetPregnant":false},"weights":[{"date":"2026-11-25","kg":130}]}""");
        JsonElement card = Hooking.CardOf(stated);

        // 120 mg/day for 130 kg is 0.923 mg/kg/day; born in 2015 the patient is 11.
        Assert.Equal(["age.under-12", "dose.once-daily"], Hooking.FindingsOf(card));
        Assert.DoesNotContain("Not stated", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_dose_is_missing_the_doses_of_the_site_are_offered()
    {
        // Half to one mg/kg/day of 64.3 kg is 32.15 to 64.3 mg/day: 40, 50 and 60 mg.
        JsonElement card = Hooking.CardOf(Calls.Select(order => order.Remove("dosageInstruction")), Hooking.Select);

        Assert.Equal("Isotretinoin for 64.3 kg: 40 to 60 mg/day are ≈0.622 to ≈0.933 mg/kg/day", Hooking.TextOf(card, "summary"));
        Assert.Equal("info", Hooking.TextOf(card, "indicator"));
        Assert.Equal(
            [
                "40 mg/day, ≈0.622 mg/kg/day: 20 mg capsules, 1 in the morning and 1 in the evening",
                "50 mg/day, ≈0.778 mg/kg/day: 30 mg capsules, 1 in the morning; 20 mg capsules, 1 in the evening",
                "60 mg/day, ≈0.933 mg/kg/day: 30 mg capsules, 1 in the morning and 1 in the evening",
            ],
            Hooking.SuggestionsOf(card).Select(suggestion => Hooking.TextOf(suggestion, "label")));
    }

    [Fact]
    public void At_order_sign_a_missing_dose_is_not_reviewed()
    {
        JsonElement card = Hooking.CardOf(Calls.Sign(order => order.Remove("dosageInstruction")));

        Assert.Equal("dose.missing", Hooking.TextOf(card.GetProperty("source").GetProperty("topic"), "code"));
        Assert.Equal("warning", Hooking.TextOf(card, "indicator"));
    }

    [Fact]
    public void Text_of_a_request_is_shown_as_it_is_and_never_as_HTML()
    {
        JsonObject request = Calls.Sign(order => order["dosageInstruction"]![0]!["doseAndRate"]![0]!["doseQuantity"] = JsonNode.Parse("""{"value":2,"unit":"<b>*mL*</b>"}"""));
        JsonElement card = Hooking.CardOf(request);

        Assert.Contains("&lt;b&gt;\\*mL\\*&lt;/b&gt;", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("<", Hooking.TextOf(card, "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_of_another_patient_is_not_reviewed()
    {
        JsonElement card = Hooking.CardOf(Calls.Sign(order => order["subject"]!["reference"] = "Patient/p2"));

        Assert.Equal("order.other-patient", Hooking.TextOf(card.GetProperty("source").GetProperty("topic"), "code"));
    }
}
