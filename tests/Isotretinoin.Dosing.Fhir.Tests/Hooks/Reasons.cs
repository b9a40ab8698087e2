using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>HL7's list of reasons, read from its own file.</summary>
internal static class Reasons
{
    /// <summary>The words of each code of a system.</summary>
    public static IReadOnlyDictionary<string, string> Of(string codeSystem, string url)
    {
        JsonElement system = JsonDocument.Parse(codeSystem).RootElement;

        Assert.Equal(url, Hooking.TextOf(system, "url"));
        return Concepts(system).ToDictionary(concept => Hooking.TextOf(concept, "code"), concept => Hooking.TextOf(concept, "display"));
    }

    private static IEnumerable<JsonElement> Concepts(JsonElement holder) => holder.TryGetProperty("concept", out JsonElement concepts)
        ? concepts.EnumerateArray().SelectMany(concept => Concepts(concept).Prepend(concept))
        : [];
}
