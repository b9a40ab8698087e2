using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Calls of the services of a site, and the orders of the calls.</summary>
internal static class Hooking
{
    public const string Sign = "isotretinoin-order-sign";
    public const string Select = "isotretinoin-order-select";

    public static readonly Uri Address = new("https://dosing.example.org");

    public static readonly DateOnly Today = new(2026, 11, 27);

    public static readonly DrugCodes Codes = DrugCodes.RxNorm(Formulation.Conventional);

    /// <summary>A site of the United States: half to one mg/kg/day, to 120 to 150 mg/kg.</summary>
    public static readonly CdsSite Site = CdsSite.Of(Codes, Address, Guidelines.UnitedStatesLabel)
        .Offering(Catalogue.UsConventional, Frequency.TwiceDaily, Range(0.5m, 1m, Formulation.Conventional), CumulativeTarget.Between(120m, 150m, Formulation.Conventional))
        .Offering(Catalogue.AbsoricaLd, Frequency.TwiceDaily, Range(0.4m, 0.8m, Formulation.Micronized), CumulativeTarget.Between(96m, 120m, Formulation.Micronized));

    public static readonly CdsHooks Hooks = CdsHooks.Of(Site);

    public static DoseBand Range(decimal low, decimal high, Formulation formulation) =>
        DoseBand.Between(formulation.MilligramsPerKilogramPerDay(low), formulation.MilligramsPerKilogramPerDay(high));

    public static string Data(string path) => Path.Combine(AppContext.BaseDirectory, "Data", path);

    public static string Answer(string id, string request, int status = CdsHooks.Ok) => Answer(Hooks, id, Encoding.UTF8.GetBytes(request), status);

    public static string Answer(CdsHooks hooks, string id, byte[] request, int status = CdsHooks.Ok)
    {
        var response = new ArrayBufferWriter<byte>();
        int answered = hooks.Answer(id, request, Today, response);

        string text = Encoding.UTF8.GetString(response.WrittenSpan);
        Assert.True(status == answered, $"{answered}: {text}");
        return text;
    }

    public static IReadOnlyList<JsonElement> Cards(string answer) => [.. JsonDocument.Parse(answer).RootElement.GetProperty("cards").EnumerateArray()];

    public static IReadOnlyList<JsonElement> CardsOf(JsonObject request, string id = Sign) => Cards(Answer(id, request.ToJsonString()));

    public static JsonElement CardOf(JsonObject request, string id = Sign) => Assert.Single(CardsOf(request, id));

    public static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static IReadOnlyList<JsonElement> SuggestionsOf(JsonElement card) =>
        card.TryGetProperty("suggestions", out JsonElement suggestions) ? [.. suggestions.EnumerateArray()] : [];

    /// <summary>The codes of the findings in a detail.</summary>
    public static string[] FindingsOf(JsonElement card) =>
        [.. TextOf(card, "detail").Split('\n').Where(line => line.StartsWith("- **", StringComparison.Ordinal)).Select(line => line.Split('`')[1])];

    /// <summary>A call of the sandbox of HL7, to be changed.</summary>
    public static JsonObject Sandbox(string hook) => JsonNode.Parse(File.ReadAllText(Data($"sandbox/{hook}.json")))!.AsObject();

    public static JsonObject OrderIn(JsonObject request, int place = 0) =>
        request["context"]!["draftOrders"]!["entry"]![place]!["resource"]!.AsObject();

    public static JsonArray EntriesOf(JsonObject request) => request["context"]!["draftOrders"]!["entry"]!.AsArray();

    /// <summary>The request with a suggestion taken, as a client takes it.</summary>
    public static JsonObject Taking(JsonObject request, JsonElement suggestion)
    {
        JsonObject taken = request.DeepClone().AsObject();
        JsonArray entries = EntriesOf(taken);
        foreach (JsonElement action in suggestion.GetProperty("actions").EnumerateArray())
        {
            string type = TextOf(action, "type");
            JsonNode? resource = type == "delete" ? null : JsonNode.Parse(action.GetProperty("resource").GetRawText());
            string? id = type == "delete" ? TextOf(action, "resourceId").Split('/')[1] : (string?)resource!["id"];
            JsonNode? before = entries.FirstOrDefault(entry => (string?)entry!["resource"]!["id"] == id);
            if (type == "create")
            {
                Assert.Null(id);
                resource!["id"] = $"new-{entries.Count}";
                entries.Add(new JsonObject { ["resource"] = resource });
            }
            else
            {
                Assert.NotNull(before);
                entries.Remove(before);
                if (resource is not null)
                {
                    entries.Add(new JsonObject { ["resource"] = resource });
                }
            }
        }

        return taken;
    }
}
