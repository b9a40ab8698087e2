using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>Sources in full, where a result is about them.</summary>
internal static class SourceParts
{
    extension(JsonOutput json)
    {
        public void WriteSource(ReadOnlySpan<byte> name, Citation source)
        {
            json.WritePropertyName(name);
            json.WriteSource(source);
        }

        public void WriteWholeSources(ImmutableArray<Citation> sources)
        {
            json.WriteStartArray("sources"u8);
            foreach (Citation source in sources)
            {
                json.WriteSource(source);
            }

            json.WriteEndArray();
        }

        private void WriteSource(Citation source)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, source.Title);
            json.WriteStated("section"u8, source.Section);
            json.WriteStated("address"u8, source.Address);
            json.WriteDate("readUpTo"u8, source.ReadOn);
            json.WriteString("grade"u8, source.Grade.Id);
            json.WriteStated("doesNotShow"u8, source.DoesNotShow);
            json.WriteEndObject();
        }

        private void WriteStated(ReadOnlySpan<byte> name, string text)
        {
            if (text.Length > 0)
            {
                json.WriteString(name, text);
            }
        }
    }
}
