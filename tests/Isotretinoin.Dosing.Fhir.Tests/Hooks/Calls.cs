using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Calls whose answers are of every kind, made from those of HL7's sandbox.</summary>
internal static class Calls
{
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    public static IReadOnlyList<(string Id, JsonObject Request)> Requests { get; } = [.. Kinds.Select((kind, place) => (kind.Id, OfCall(kind.Request, place)))];

    private static IReadOnlyList<(string Id, JsonObject Request)> Kinds =>
    [
        (Hooking.Sign, Hooking.Sandbox("order-sign")),
        (Hooking.Select, Hooking.Sandbox("order-select")),
        (Hooking.Sign, Sign(order => order.Capsules(1).TwiceADay())),
        (Hooking.Sign, Sign(order => order.Capsules(2).TwiceADay())),
        (Hooking.Sign, Sign(order => order.Drug("197844").Capsules(1).TwiceADay().Supply(90, 30, 0))),
        (Hooking.Sign, Sign(order => order.Drug("197361").Capsules(1))),
        (Hooking.Sign, Sign(order => order["dosageInstruction"]![0]!.AsObject()["doseAndRate"] = JsonNode.Parse("""[{"doseRange":{"low":{"value":1},"high":{"value":2}}}]"""))),
        (Hooking.Select, Select(order => order.Remove("dosageInstruction"))),
        (Hooking.Sign, TwoOrders()),
        (Hooking.Sign, Hooking.Sandbox("order-sign").WithWeight(155, "mg")),
    ];

    public static JsonObject Sign(Action<JsonObject> change) => Changed("order-sign", change);

    public static JsonObject Select(Action<JsonObject> change) => Changed("order-select", change);

    /// <summary>40 mg and 20 mg, three of each once a day.</summary>
    public static JsonObject TwoOrders()
    {
        JsonObject request = Hooking.Sandbox("order-sign");
        JsonObject second = Hooking.OrderIn(request).DeepClone().AsObject();
        second["id"] = "request-124";
        second.Drug("197844");
        Hooking.EntriesOf(request).Add(new JsonObject { ["resource"] = second });
        return request;
    }

    extension(JsonObject order)
    {
        public JsonObject Drug(string code)
        {
            order["medicationCodeableConcept"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = RxNorm, ["code"] = code }) };
            return order;
        }

        public JsonObject Capsules(int count)
        {
            order["dosageInstruction"]![0]!["doseAndRate"]![0]!["doseQuantity"]!["value"] = count;
            return order;
        }

        public JsonObject TwiceADay()
        {
            order["dosageInstruction"]![0]!["timing"]!["repeat"]!["frequency"] = 2;
            return order;
        }

        public JsonObject Supply(int? capsules, int? days, int? refills)
        {
            var supply = new JsonObject();
            if (capsules is { } quantity)
            {
                supply["quantity"] = new JsonObject { ["value"] = quantity, ["unit"] = "capsules", ["code"] = "CAP", ["system"] = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm" };
            }

            if (days is { } duration)
            {
                supply["expectedSupplyDuration"] = new JsonObject { ["value"] = duration, ["unit"] = "days", ["code"] = "d", ["system"] = "http://unitsofmeasure.org" };
            }

            if (refills is { } repeats)
            {
                supply["numberOfRepeatsAllowed"] = repeats;
            }

            order["dispenseRequest"] = supply;
            return order;
        }

        /// <summary>The request with another body weight.</summary>
        public JsonObject WithWeight(decimal value, string unit)
        {
            order["prefetch"]!["weights"]!["entry"]![0]!["resource"]!["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = unit, ["code"] = unit, ["system"] = "http://unitsofmeasure.org" };
            return order;
        }

        /// <summary>The request with facts of the patient that its host states.</summary>
        public JsonObject Stating(string facts)
        {
            order["extension"] = new JsonObject { ["org.isotretinoin-dosing.facts"] = JsonNode.Parse(facts) };
            return order;
        }
    }

    private static JsonObject OfCall(JsonObject request, int call)
    {
        request["hookInstance"] = $"00000000-0000-4000-8000-00000000000{call}";
        return request;
    }

    private static JsonObject Changed(string hook, Action<JsonObject> change)
    {
        JsonObject request = Hooking.Sandbox(hook);
        change(Hooking.OrderIn(request));
        return request;
    }
}
