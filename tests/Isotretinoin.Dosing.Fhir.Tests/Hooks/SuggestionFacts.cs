using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What is suggested in place of which order, typed by hand.</summary>
public sealed class SuggestionFacts
{
    private static readonly CdsHooks Pledged = CdsHooks.Of(CdsSite.Of(Hooking.Codes, Hooking.Address, Guidelines.UnitedStatesLabel, Guidelines.Ipledge)
        .Offering(Catalogue.UsConventional, Frequency.TwiceDaily, Hooking.Range(0.5m, 1m, Formulation.Conventional), CumulativeTarget.At(120m, Formulation.Conventional)));

    // 20 mg twice a day for 30 days are 60 capsules; 90 last 45 days, which is over the limit of 30 and so a finding as severe.
    [Fact]
    public void A_quantity_that_the_days_do_not_take_is_corrected()
    {
        JsonElement card = CardOf(90, 30, 0);

        Assert.Equal("Isotretinoin: 90 capsules are not what 30 days take", Hooking.TextOf(card, "summary"));
        Assert.Equal(["supply.does-not-add-up", "supply.over-limit"], Hooking.FindingsOf(card));
        Assert.Equal(
            [
                "20 mg capsules, 1 in the morning and 1 in the evening, 60 capsules for 30 days, no refills",
                "20 mg capsules, 1 in the morning and 1 in the evening, 90 capsules for 45 days, no refills",
            ],
            LabelsOf(card));
    }

    [Fact]
    public void A_supply_over_the_limit_is_cut_to_it()
    {
        JsonElement card = CardOf(180, 90, 0);

        Assert.Equal("Isotretinoin: the supply is for 90 days, more than 30 days", Hooking.TextOf(card, "summary"));
        Assert.Equal(["20 mg capsules, 1 in the morning and 1 in the evening, 60 capsules for 30 days, no refills"], LabelsOf(card));
    }

    [Fact]
    public void Refills_are_taken_away()
    {
        JsonElement card = CardOf(null, 30, 3);

        Assert.Equal("Isotretinoin: the order has 3 refills; none are allowed", Hooking.TextOf(card, "summary"));
        Assert.Equal(["20 mg capsules, 1 in the morning and 1 in the evening for 30 days, no refills"], LabelsOf(card));
    }

    [Fact]
    public void A_supply_is_corrected_without_touching_the_drug_the_dosage_or_the_pharmacy()
    {
        JsonObject request = Request(90, 30, 0);
        Hooking.OrderIn(request)["dispenseRequest"]!["performer"] = new JsonObject { ["reference"] = "Organization/pharmacy" };
        Hooking.OrderIn(request)["dispenseRequest"]!["initialFill"] = new JsonObject { ["duration"] = new JsonObject { ["value"] = 5 } };
        JsonObject sent = Hooking.OrderIn(request);
        JsonObject changed = JsonNode.Parse(ActionsOf(CardOf(request))[0].GetProperty("resource").GetRawText())!.AsObject();

        Assert.Equal(sent["dosageInstruction"]!.ToJsonString(), changed["dosageInstruction"]!.ToJsonString());
        Assert.Equal(
            """{"performer":{"reference":"Organization/pharmacy"},"numberOfRepeatsAllowed":0,"quantity":{"value":60,"unit":"capsules","system":"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm","code":"CAP"},"expectedSupplyDuration":{"value":30,"unit":"days","system":"http://unitsofmeasure.org","code":"d"}}""",
            changed["dispenseRequest"]!.ToJsonString());

        // The drug keeps its code, and has a text beside it, since a client may copy the text alone.
        Assert.Equal(
            """{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"197844"}],"text":"Isotretinoin 20 MG Oral Capsule"}""",
            changed["medicationCodeableConcept"]!.ToJsonString());
    }

    [Fact]
    public void A_strength_of_an_unstated_formulation_is_offered_with_each_code_that_adds_no_finding()
    {
        // A component says 20 mg and no formulation. Micronized 20 mg has no code; Lidose is not offered by a code without a brand.
        JsonObject request = Calls.Sign(order => order.Drug("317392").Capsules(1).TwiceADay());
        JsonElement card = Hooking.CardOf(request);

        Assert.Equal(["product.ambiguous-strength"], Hooking.FindingsOf(card));
        Assert.Equal(["Conventional isotretinoin: 20 mg capsules, 1 in the morning and 1 in the evening"], LabelsOf(card));
        Assert.Equal("197844", Hooking.TextOf(ActionsOf(card)[0].GetProperty("resource").GetProperty("medicationCodeableConcept").GetProperty("coding")[0], "code"));
    }

    [Fact]
    public void An_order_without_an_id_has_no_suggestions()
    {
        JsonElement card = Hooking.CardOf(Calls.Sign(order => order.Remove("id")));

        Assert.Equal(["dose.above-range", "dose.once-daily"], Hooking.FindingsOf(card));
        Assert.Empty(Hooking.SuggestionsOf(card));
    }

    [Fact]
    public void A_drug_that_is_contained_in_its_order_is_not_replaced()
    {
        JsonObject request = Calls.Sign(order =>
        {
            order.Drug("197845");
            order["contained"] = new JsonArray(new JsonObject { ["resourceType"] = "Medication", ["id"] = "drug", ["code"] = order["medicationCodeableConcept"]!.DeepClone() });
            order.Remove("medicationCodeableConcept");
            order["medicationReference"] = new JsonObject { ["reference"] = "#drug" };
        });
        JsonElement card = Hooking.CardOf(request);

        Assert.Equal(["dose.above-range", "dose.once-daily"], Hooking.FindingsOf(card));
        Assert.Empty(Hooking.SuggestionsOf(card));
    }

    [Fact]
    public void A_formulation_that_the_site_does_not_offer_has_no_other_doses() =>
        Assert.Empty(Hooking.SuggestionsOf(Hooking.CardOf(Calls.Sign(order => order.Drug("1300016")))));

    [Fact]
    public void Steps_of_one_order_have_no_suggestions()
    {
        JsonObject request = Calls.Sign(order =>
        {
            JsonNode first = order["dosageInstruction"]![0]!;
            JsonNode second = first.DeepClone();
            (first["sequence"], second["sequence"]) = (1, 2);
            first["timing"]!["repeat"]!["boundsPeriod"] = JsonNode.Parse("""{"start":"2026-11-27","end":"2026-12-26"}""");
            second["timing"]!["repeat"]!["boundsPeriod"] = JsonNode.Parse("""{"start":"2026-12-27","end":"2027-01-25"}""");
            order["dosageInstruction"] = new JsonArray(first.DeepClone(), second);
        });

        Assert.Equal(2, Hooking.CardsOf(request).Count);
        Assert.All(Hooking.CardsOf(request), card => Assert.Empty(Hooking.SuggestionsOf(card)));
    }

    [Theory]
    [InlineData("subject")]
    [InlineData("encounter")]
    [InlineData("authoredOn")]
    [InlineData("requester")]
    public void A_new_order_has_no_member_that_was_sent_as_null(string member)
    {
        JsonElement card = CardOf(Calls.Sign(order => order[member] = null));
        JsonElement added = Hooking.SuggestionsOf(card).SelectMany(suggestion => suggestion.GetProperty("actions").EnumerateArray())
            .First(action => Hooking.TextOf(action, "type") == "create").GetProperty("resource");

        Assert.Equal(3, Hooking.SuggestionsOf(card).Count);
        Assert.False(added.TryGetProperty(member, out _));
    }

    [Fact]
    public void A_supply_that_was_sent_as_null_is_written_anew()
    {
        JsonObject request = Request(90, 60, 2);
        JsonObject second = Hooking.OrderIn(request).DeepClone().AsObject().Drug("197843");
        (second["id"], second["dispenseRequest"]) = ("request-124", null);
        Hooking.EntriesOf(request).Add(new JsonObject { ["resource"] = second });

        JsonElement changed = ActionsOf(CardOf(request)).Single(action => action.GetProperty("resource").GetProperty("id").GetString() == "request-124");

        Assert.NotEmpty(changed.GetProperty("resource").GetProperty("dispenseRequest").EnumerateObject());
    }

    private static JsonObject Request(int? capsules, int? days, int? refills) =>
        Calls.Sign(order => order.Drug("197844").Capsules(1).TwiceADay().Supply(capsules, days, refills));

    private static JsonElement CardOf(int? capsules, int? days, int? refills) => CardOf(Request(capsules, days, refills));

    private static JsonElement CardOf(JsonObject request) =>
        Assert.Single(Hooking.Cards(Hooking.Answer(Pledged, Hooking.Sign, Encoding.UTF8.GetBytes(request.ToJsonString()))));

    private static JsonElement[] ActionsOf(JsonElement card) => [.. Hooking.SuggestionsOf(card)[0].GetProperty("actions").EnumerateArray()];

    private static IEnumerable<string> LabelsOf(JsonElement card) => Hooking.SuggestionsOf(card).Select(suggestion => Hooking.TextOf(suggestion, "label"));
}
