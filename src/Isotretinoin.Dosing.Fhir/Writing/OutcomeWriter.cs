using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes an OperationOutcome.</summary>
internal static class OutcomeWriter
{
    extension(Utf8JsonWriter json)
    {
        public void WriteStartOutcome()
        {
            json.WriteStartObject();
            json.WriteString("resourceType"u8, "OperationOutcome");
            json.WriteStartArray("issue"u8);
        }

        public void WriteEndOutcome()
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }

        /// <summary>Writes an issue.</summary>
        /// <param name="severity">The severity.</param>
        /// <param name="type">The type of HL7.</param>
        /// <param name="coding">System and code of ours; null without one.</param>
        /// <param name="text">The sentence.</param>
        /// <param name="path">The element; empty for the whole.</param>
        public void WriteIssue(string severity, string type, (string System, string Code)? coding, string text, string path)
        {
            json.WriteStartObject();
            json.WriteString("severity"u8, severity);
            json.WriteString("code"u8, type);
            json.WriteStartObject("details"u8);
            if (coding is { } known)
            {
                json.WriteStartArray("coding"u8);
                json.WriteCoding(known.System, known.Code);
                json.WriteEndArray();
            }

            json.WriteString("text"u8, text);
            json.WriteEndObject();
            if (path.Length > 0)
            {
                json.WriteStartArray("expression"u8);
                json.WriteStringValue(path);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }
    }
}
