using System.Buffers;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes the discovery of the services. Its queries keep to the subset that the specification recommends.</summary>
internal static class DiscoveryWriter
{
    /// <summary>The keys and queries of the prefetch.</summary>
    public static (string Key, string Query)[] Prefetch { get; } =
    [
        ("patient", "Patient/{{context.patientId}}"),
        ("weights", "Observation?patient={{context.patientId}}&code=29463-7,3141-9,8350-1,8351-9&_sort=-date&_count=20"),
    ];

    private static string UsageRequirements =>
        "Orders as MedicationRequest of FHIR R4, coded. Without a body weight nothing per kilogram is judged.";

    public static ReadOnlyMemory<byte> Write()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, FhirJson.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("services"u8);
            foreach (HookService service in HookService.All)
            {
                WriteService(json, service);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    private static void WriteService(Utf8JsonWriter json, HookService service)
    {
        json.WriteStartObject();
        json.WriteString("hook"u8, service.Hook);
        json.WriteString("hookVersion"u8, HookService.HookVersion);
        json.WriteString("title"u8, "Isotretinoin dosing");
        json.WriteString("description"u8, service.Description);
        json.WriteString("id"u8, service.Id);
        json.WriteString("version"u8, "2.0.1");
        json.WriteString("usageRequirements"u8, UsageRequirements);
        json.WriteStartObject("prefetch"u8);
        foreach ((string key, string query) in Prefetch)
        {
            json.WriteString(key, query);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
