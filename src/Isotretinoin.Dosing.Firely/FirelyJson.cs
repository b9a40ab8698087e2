using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Isotretinoin.Dosing.Firely;

/// <summary>Firely's classes to JSON and back.</summary>
internal static class FirelyJson
{
    private static readonly BaseFhirJsonSerializer Serializer = new(ModelInfo.ModelInspector);

    /// <summary>The JSON of a resource.</summary>
    public static ReadOnlySpan<byte> Of(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            Serializer.Serialize(resource, json);
        }

        return output.WrittenSpan;
    }

    /// <summary>The resources of a Bundle that was written here.</summary>
    public static ImmutableArray<TResource> Resources<TResource>(ReadOnlySpan<byte> bundle)
        where TResource : Resource
    {
        var read = (Bundle)FhirJsonDeserializer.STRICT.DeserializeResource(Encoding.UTF8.GetString(bundle));
        return [.. read.Entry.Select(entry => entry.Resource).OfType<TResource>()];
    }
}
