using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes members of objects as they were sent, beside what is written anew.</summary>
internal static class SentMembers
{
    // What a line says of the supply, and the first fill, whose quantity was that of the order before.
    private static readonly string[] OfSupply = ["numberOfRepeatsAllowed", "quantity", "expectedSupplyDuration", "initialFill"];

    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes the supply of a line, with what else the sent supply has, such as the pharmacy.</summary>
        public void WriteSupplyOf(RequestLine line, ReadOnlyMemory<byte>? sent)
        {
            json.WriteStartObject();
            if (sent is { } supply)
            {
                json.WriteMembers(supply, OfSupply);
            }

            json.WriteSupply(line);
            json.WriteEndObject();
        }

        /// <summary>Writes the members of an object as they were sent, but those of some names.</summary>
        public void WriteMembers(ReadOnlyMemory<byte> sent, ReadOnlySpan<string> except)
        {
            using var document = new FhirDocument(sent.Span);
            foreach (FhirNode member in document.Root.Members)
            {
                if (!except.Contains(member.Name))
                {
                    json.WriteSent(member);
                }
            }
        }

        private void WriteSent(FhirNode member)
        {
            json.WritePropertyName(member.Name);
            if (member.Text is { } text)
            {
                json.WriteStringValue(text);
            }
            else
            {
                json.WriteRawValue(member.Utf8, skipInputValidation: true);
            }
        }
    }
}
