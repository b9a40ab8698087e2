using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes a Bundle of type <c>collection</c>; without entries it has no list of them, since nothing is written empty.</summary>
internal static class CollectionWriter
{
    extension(Utf8JsonWriter json)
    {
        public void WriteStartCollection(bool hasEntries)
        {
            json.WriteStartObject();
            json.WriteString("resourceType"u8, "Bundle");
            json.WriteString("type"u8, "collection");
            if (hasEntries)
            {
                json.WriteStartArray("entry"u8);
            }
        }

        public void WriteEndCollection(bool hasEntries)
        {
            if (hasEntries)
            {
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        /// <summary>Begins an entry; its resource is the next value.</summary>
        public void WriteStartEntry(string address)
        {
            json.WriteStartObject();
            json.WriteString("fullUrl"u8, address);
            json.WritePropertyName("resource"u8);
        }

        public void WriteEndEntry() => json.WriteEndObject();
    }
}
