using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Requests as HL7's sandbox sends them have the cards that are expected, typed by hand.</summary>
public sealed class SandboxFacts
{
    // 3 capsules of 40 mg at once, for 64.3 kg: 120 mg/day, 120 / 64.3 = 1.8663 mg/kg/day.
    [Fact]
    public void The_order_that_is_signed_has_the_card_that_is_expected()
    {
        JsonElement card = Hooking.CardOf(Hooking.Sandbox("order-sign"));

        Assert.Equal("Isotretinoin 120 mg/day for 64.3 kg is ≈1.866 mg/kg/day, above 1 mg/kg/day", Hooking.TextOf(card, "summary"));
        Assert.Equal("warning", Hooking.TextOf(card, "indicator"));
        Assert.Equal("Isotretinoin, Absorica and Absorica LD: United States labels", Hooking.TextOf(card.GetProperty("source"), "label"));
        Assert.Equal("https://dosing.example.org/", Hooking.TextOf(card.GetProperty("source"), "url"));
        Assert.Equal("dose.above-range", Hooking.TextOf(card.GetProperty("source").GetProperty("topic"), "code"));
        Assert.Equal(["dose.above-range", "dose.once-daily"], Hooking.FindingsOf(card));
        Assert.Equal(
            [
                "60 mg/day, ≈0.933 mg/kg/day: 30 mg capsules, 2 once daily",
                "50 mg/day, ≈0.778 mg/kg/day: 40 mg capsules, 1 once daily; 10 mg capsules, 1 once daily",
                "40 mg/day, ≈0.622 mg/kg/day: 40 mg capsules, 1 once daily",
            ],
            Hooking.SuggestionsOf(card).Select(suggestion => Hooking.TextOf(suggestion, "label")));
        Assert.Equal(
            ["risk-benefit-ratio", "policy-contradicts", "does-not-align-latest-evidence", "prefers-alternative", "need-more-info", "patient-ineligible", "data-wrong", "read-wrongly"],
            card.GetProperty("overrideReasons").EnumerateArray().Select(reason => Hooking.TextOf(reason, "code")));
    }

    [Fact]
    public void Pregnancy_that_is_not_stated_is_the_first_line_of_the_detail_and_not_in_the_summary()
    {
        JsonElement card = Hooking.CardOf(Hooking.Sandbox("order-sign"));

        Assert.StartsWith("**Not stated: pregnancy, and whether the patient can get pregnant.**\n\n- **warning** `dose.above-range`: ", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("pregnan", Hooking.TextOf(card, "summary"), StringComparison.Ordinal);
        Assert.EndsWith("No findings is not clearance: only what was stated, under the rules listed, was reviewed.", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
    }

    // 3 capsules of 20 mg at once are 60 mg/day, 0.933 mg/kg/day: within the range, but not divided.
    [Fact]
    public void The_order_that_is_selected_has_the_card_that_is_expected()
    {
        JsonElement card = Hooking.CardOf(Hooking.Sandbox("order-select"), Hooking.Select);

        Assert.Equal("Isotretinoin is ordered once daily", Hooking.TextOf(card, "summary"));
        Assert.Equal("warning", Hooking.TextOf(card, "indicator"));
        Assert.Equal(["dose.once-daily"], Hooking.FindingsOf(card));
        Assert.Equal(
            ["60 mg/day, ≈0.933 mg/kg/day: 20 mg capsules, 2 in the morning and 1 in the evening"],
            Hooking.SuggestionsOf(card).Select(suggestion => Hooking.TextOf(suggestion, "label")));
    }

    [Fact]
    public void An_update_is_the_order_byte_for_byte_but_for_the_elements_that_are_replaced()
    {
        string request = File.ReadAllText(Hooking.Data("sandbox/order-select.json"));
        JsonElement action = Assert.Single(
            Hooking.SuggestionsOf(Assert.Single(Hooking.Cards(Hooking.Answer(Hooking.Select, request))))[0].GetProperty("actions").EnumerateArray());
        string updated = action.GetProperty("resource").GetRawText();
        string sent = OrderOf(request).GetRawText();

        // The drug is the same, so that only what stands between the dosage and the supply differs.
        int dosage = sent.IndexOf("\"dosageInstruction\": ", StringComparison.Ordinal);
        int supply = sent.IndexOf(",\n      \"dispenseRequest\"", StringComparison.Ordinal);
        int rest = sent.IndexOf(",\n      \"intent\"", StringComparison.Ordinal);
        Assert.StartsWith(sent[..(dosage + "\"dosageInstruction\": ".Length)], updated, StringComparison.Ordinal);
        Assert.EndsWith(sent[rest..], updated, StringComparison.Ordinal);
        Assert.Contains(",\n      \"dispenseRequest\": ", updated, StringComparison.Ordinal);
        Assert.True(supply > dosage);
        Assert.Equal("MedicationRequest", Hooking.TextOf(action.GetProperty("resource"), "resourceType"));
    }

    [Fact]
    public void The_dosage_of_a_suggestion_is_written_morning_and_evening()
    {
        JsonElement resource = Hooking.SuggestionsOf(Hooking.CardOf(Hooking.Sandbox("order-select"), Hooking.Select))[0].GetProperty("actions")[0].GetProperty("resource");
        JsonElement[] dosages = [.. resource.GetProperty("dosageInstruction").EnumerateArray()];

        Assert.Equal(["MORN", "EVE"], dosages.Select(dosage => dosage.GetProperty("timing").GetProperty("repeat").GetProperty("when")[0].GetString()));
        Assert.Equal([2, 1], dosages.Select(dosage => dosage.GetProperty("doseAndRate")[0].GetProperty("doseQuantity").GetProperty("value").GetInt32()));
        Assert.All(dosages, dosage => Assert.Equal(
            "Take 2 capsules by mouth in the morning and 1 capsule in the evening with food.", Hooking.TextOf(dosage, "text")));
    }

    [Fact]
    public void A_second_strength_is_a_new_order_of_the_same_patient_and_day_without_an_id()
    {
        JsonElement suggestion = Hooking.SuggestionsOf(Hooking.CardOf(Hooking.Sandbox("order-sign")))[1];
        JsonElement[] actions = [.. suggestion.GetProperty("actions").EnumerateArray()];

        Assert.Equal(["update", "create"], actions.Select(action => Hooking.TextOf(action, "type")));
        Assert.Equal(
            [
                "Change MedicationRequest/request-123 to 40 mg capsules, 1 once daily for 30 days",
                "Add 10 mg capsules, 1 once daily for 30 days",
            ],
            actions.Select(action => Hooking.TextOf(action, "description")));
        JsonElement created = actions[1].GetProperty("resource");
        Assert.Equal(
            ["resourceType", "status", "intent", "medicationCodeableConcept", "subject", "authoredOn", "dosageInstruction", "dispenseRequest"],
            created.EnumerateObject().Select(member => member.Name));
        Assert.Equal("Patient/p1", Hooking.TextOf(created.GetProperty("subject"), "reference"));
        Assert.Equal("2026-11-27", Hooking.TextOf(created, "authoredOn"));
        Assert.Equal("197843", Hooking.TextOf(created.GetProperty("medicationCodeableConcept").GetProperty("coding")[0], "code"));
        Assert.Equal("Isotretinoin 10 MG Oral Capsule", Hooking.TextOf(created.GetProperty("medicationCodeableConcept"), "text"));
    }

    [Theory]
    [InlineData("order-sign", Hooking.Sign)]
    [InlineData("order-select", Hooking.Select)]
    public void The_same_request_has_the_same_bytes(string hook, string id)
    {
        string request = Hooking.Sandbox(hook).ToJsonString();

        Assert.Equal(Hooking.Answer(id, request), Hooking.Answer(CdsHooks.Of(Hooking.Site), id, System.Text.Encoding.UTF8.GetBytes(request)));
    }

    [Fact]
    public void Another_call_has_other_ids_and_otherwise_the_same_card()
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        JsonObject again = Hooking.Sandbox("order-sign");
        again["hookInstance"] = "b2285021-d77c-4368-b5b5-3a2a0453c109";
        (JsonElement card, JsonElement other) = (Hooking.CardOf(request), Hooking.CardOf(again));

        Assert.NotEqual(Hooking.TextOf(card, "uuid"), Hooking.TextOf(other, "uuid"));
        Assert.Equal(Hooking.TextOf(card, "detail"), Hooking.TextOf(other, "detail"));
    }

    private static JsonElement OrderOf(string request) =>
        JsonDocument.Parse(request).RootElement.GetProperty("context").GetProperty("draftOrders").GetProperty("entry")[0].GetProperty("resource");
}
