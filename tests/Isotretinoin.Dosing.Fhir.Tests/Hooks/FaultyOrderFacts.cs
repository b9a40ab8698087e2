using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>The faulty orders of a public test system: each fault is on the card, by name.</summary>
public sealed class FaultyOrderFacts
{
    private static readonly CdsHooks Hooks = CdsHooks.Of(CdsSite.Of(Hooking.Codes, Hooking.Address, Guidelines.UnitedStatesLabel, Guidelines.Ipledge));

    // 200 mg twice a day of a capsule that does not exist, on the code of the ingredient, with refills, and a weight of 155 mg.
    [Fact]
    public void The_order_of_200_mg_has_each_of_its_faults()
    {
        JsonObject request = Read("order-sign-200mg-ingredient-code.json");
        request["prefetch"]!["weights"] = Read("weight-155mg-snow.json");
        JsonElement card = CardOf(request);

        Assert.Equal("critical", Hooking.TextOf(card, "indicator"));
        Assert.Equal("Body weight 155 mg cannot be used: weigh again", Hooking.TextOf(card, "summary"));
        Assert.Subset(Hooking.FindingsOf(card).ToHashSet(), new HashSet<string> { "dose.above-maximum", "weight.unit-slip", "supply.refills" });
        Assert.Contains("`medication.strength-unknown`", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
        Assert.Contains("`weight.unit`", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
        Assert.Empty(Hooking.SuggestionsOf(card));
    }

    // Without a weight: 400 mg a day are within 2 mg/kg/day only from 200 kg on.
    [Fact]
    public void Without_a_weight_the_order_of_200_mg_is_too_much_for_any_patient()
    {
        JsonElement card = CardOf(Read("order-sign-200mg-ingredient-code.json"));

        Assert.Equal("critical", Hooking.TextOf(card, "indicator"));
        Assert.Equal("Isotretinoin 400 mg on a day is within 2 mg/kg/day only from 200 kg on; no weight is known", Hooking.TextOf(card, "summary"));
        Assert.Equal(["dose.above-maximum", "supply.refills"], Hooking.FindingsOf(card));
    }

    [Theory]
    [InlineData("smith", "pat036")]
    [InlineData("snow", "pat017")]
    public void The_orders_of_20_mg_have_each_of_their_faults(string name, string patient)
    {
        JsonObject request = Read("order-sign-200mg-ingredient-code.json");
        request["context"]!["patientId"] = patient;
        request["context"]!["draftOrders"]!["entry"]![0]!["resource"] = Read($"medicationrequest-{name}.json");
        request["prefetch"] = new JsonObject { ["weight"] = Read($"weight-155mg-{name}.json"), ["patient"] = Read($"patient-{name}.json") };
        JsonElement card = CardOf(request);

        Assert.Equal("critical", Hooking.TextOf(card, "indicator"));
        Assert.Subset(Hooking.FindingsOf(card).ToHashSet(), new HashSet<string> { "weight.unit-slip", "supply.refills" });
        Assert.Contains("`medication.strength-unknown`", Hooking.TextOf(card, "detail"), StringComparison.Ordinal);
        Assert.Empty(Hooking.SuggestionsOf(card));
    }

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Hooking.Data($"faulty-orders/{file}")))!.AsObject();

    private static JsonElement CardOf(JsonObject request) =>
        Assert.Single(Hooking.Cards(Hooking.Answer(Hooks, Hooking.Sign, Encoding.UTF8.GetBytes(request.ToJsonString()))));
}
