using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What cannot be read at all is a 400 that names the element.</summary>
public sealed class RequestFaultFacts
{
    [Theory]
    [InlineData("hook")]
    [InlineData("hookInstance")]
    [InlineData("context")]
    [InlineData("context.patientId")]
    [InlineData("context.draftOrders")]
    public void A_missing_member_is_named(string path)
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        Holder(request, path).Remove(path.Split('.')[^1]);

        (string code, string at) = Refused(Hooking.Answer(Hooking.Sign, request.ToJsonString(), CdsHooks.BadRequest));

        Assert.Equal(("required", path), (code, at));
    }

    [Theory]
    [InlineData("hook", "\"order-select\"")]
    [InlineData("hook", "1")]
    [InlineData("hookInstance", "\" \"")]
    [InlineData("hookInstance", "{}")]
    [InlineData("context", "[]")]
    [InlineData("context.patientId", "17")]
    [InlineData("context.patientId", "\"\"")]
    [InlineData("context.draftOrders", "[]")]
    [InlineData("context.draftOrders", "{\"resourceType\":\"MedicationRequest\"}")]
    [InlineData("prefetch", "\"none\"")]
    public void A_member_of_another_kind_is_named(string path, string value)
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        Holder(request, path)[path.Split('.')[^1]] = JsonNode.Parse(value);

        (string code, string at) = Refused(Hooking.Answer(Hooking.Sign, request.ToJsonString(), CdsHooks.BadRequest));

        Assert.Equal(("value", path), (code, at));
    }

    [Theory]
    [InlineData("\"MedicationRequest/request-123\"")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void Selections_are_a_list_of_texts(string selections)
    {
        JsonObject request = Hooking.Sandbox("order-select");
        request["context"]!["selections"] = JsonNode.Parse(selections);

        Assert.Equal("context.selections", Refused(Hooking.Answer(Hooking.Select, request.ToJsonString(), CdsHooks.BadRequest)).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("\"order-sign\"")]
    [InlineData("{\"hook\":\"order-sign\",\"hook\":\"order-sign\"}")]
    public void What_is_no_JSON_or_has_a_property_twice_is_refused_as_a_whole(string request) =>
        Assert.Equal("structure", Refused(Hooking.Answer(Hooking.Sign, request, CdsHooks.BadRequest)).Code);

    [Fact]
    public void Nesting_beyond_64_is_refused() => Assert.Equal(
        "structure", Refused(Hooking.Answer(Hooking.Sign, $"{string.Concat(Enumerable.Repeat("{\"a\":", 70))}1{new string('}', 70)}", CdsHooks.BadRequest)).Code);

    [Theory]
    [InlineData("patient-view")]
    [InlineData("")]
    [InlineData("ISOTRETINOIN-ORDER-SIGN")]
    public void Another_service_does_not_exist(string id) =>
        Assert.Equal("not-found", Refused(Hooking.Answer(id, Hooking.Sandbox("order-sign").ToJsonString(), CdsHooks.NotFound)).Code);

    [Fact]
    public void A_mark_of_byte_order_is_taken() => Assert.Equal(
        Hooking.Answer(Hooking.Sign, Hooking.Sandbox("order-sign").ToJsonString()),
        Hooking.Answer(Hooking.Sign, $"\uFEFF{Hooking.Sandbox("order-sign").ToJsonString()}"));

    [Theory]
    [InlineData("{\"weights\":[{\"date\":\"2026-11-20\",\"stones\":10}]}")]
    [InlineData("{\"flags\":{\"pregnant\":\"no\"}}")]
    [InlineData("{\"height\":170}")]
    [InlineData("[]")]
    public void Stated_facts_of_another_form_are_named(string facts)
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        request["extension"] = new JsonObject { ["org.isotretinoin-dosing.facts"] = JsonNode.Parse(facts) };

        Assert.StartsWith(
            "extension.org.isotretinoin-dosing.facts", Refused(Hooking.Answer(Hooking.Sign, request.ToJsonString(), CdsHooks.BadRequest)).Path, StringComparison.Ordinal);
    }

    /// <summary>The code and the element of the only issue of an OperationOutcome.</summary>
    private static (string Code, string Path) Refused(string answer)
    {
        JsonElement outcome = JsonDocument.Parse(answer).RootElement;
        JsonElement issue = Assert.Single(outcome.GetProperty("issue").EnumerateArray());

        Assert.Equal("OperationOutcome", Hooking.TextOf(outcome, "resourceType"));
        Assert.Equal("error", Hooking.TextOf(issue, "severity"));
        Assert.NotEqual("", Hooking.TextOf(issue.GetProperty("details"), "text"));
        return (Hooking.TextOf(issue, "code"), issue.TryGetProperty("expression", out JsonElement path) ? path[0].GetString()! : "");
    }

    private static JsonObject Holder(JsonObject request, string path) =>
        path.Contains('.', StringComparison.Ordinal) ? request[path.Split('.')[0]]!.AsObject() : request;
}
