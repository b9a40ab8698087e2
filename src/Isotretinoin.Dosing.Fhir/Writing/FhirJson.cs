using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The data types of FHIR that are written. Nothing is written as null or empty.</summary>
internal static class FhirJson
{
    /// <summary>One line of JSON. It goes to programs, never into HTML; text for a card is escaped before.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    extension(Utf8JsonWriter json)
    {
        public void WriteDate(ReadOnlySpan<byte> name, DateOnly date) =>
            json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void WriteReference(ReadOnlySpan<byte> name, string reference)
        {
            json.WriteStartObject(name);
            json.WriteString("reference"u8, reference);
            json.WriteEndObject();
        }

        /// <summary>Writes a CodeableConcept of one coding.</summary>
        public void WriteConcept(ReadOnlySpan<byte> name, string system, string code, string text)
        {
            json.WriteStartObject(name);
            json.WriteConceptMembers(system, code, text);
            json.WriteEndObject();
        }

        /// <summary>Writes a list of one CodeableConcept of one coding.</summary>
        public void WriteConcepts(ReadOnlySpan<byte> name, string system, string code, string text)
        {
            json.WriteStartArray(name);
            json.WriteStartObject();
            json.WriteConceptMembers(system, code, text);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        public void WriteCoding(string system, string code)
        {
            json.WriteStartObject();
            json.WriteString("system"u8, system);
            json.WriteString("code"u8, code);
            json.WriteEndObject();
        }

        public void WriteCoding(string system, string code, string display)
        {
            json.WriteStartObject();
            json.WriteString("system"u8, system);
            json.WriteString("code"u8, code);
            json.WriteString("display"u8, display);
            json.WriteEndObject();
        }

        public void WriteQuantity(ReadOnlySpan<byte> name, int value, string unit, string system, string code)
        {
            json.WriteStartObject(name);
            json.WriteNumber("value"u8, value);
            json.WriteString("unit"u8, unit);
            json.WriteString("system"u8, system);
            json.WriteString("code"u8, code);
            json.WriteEndObject();
        }

        /// <summary>Writes a number of capsules in the unit that is read again as capsules.</summary>
        public void WriteCapsules(ReadOnlySpan<byte> name, int count) =>
            json.WriteQuantity(name, count, count == 1 ? "capsule" : "capsules", FhirSystems.DrugForms, "CAP");

        public void WriteDays(ReadOnlySpan<byte> name, int days) =>
            json.WriteQuantity(name, days, days == 1 ? "day" : "days", FhirSystems.Units, "d");

        private void WriteConceptMembers(string system, string code, string text)
        {
            json.WriteStartArray("coding"u8);
            json.WriteCoding(system, code);
            json.WriteEndArray();
            json.WriteString("text"u8, text);
        }
    }
}
