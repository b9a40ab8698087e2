using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes the parts of a MedicationRequest that a line decides: the drug, the dosages and the supply.</summary>
internal static class RequestWriter
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes the dosages of a line: one for each dose, or one with the directions alone.</summary>
        public void WriteDosages(RequestLine line)
        {
            json.WriteStartArray();
            if (line.Doses is { } doses)
            {
                foreach (WrittenDose dose in doses)
                {
                    json.WriteDosage(line, dose);
                }
            }
            else
            {
                json.WriteDosage(line, dose: null);
            }

            json.WriteEndArray();
        }

        /// <summary>Writes the members of a supply that a line states.</summary>
        public void WriteSupply(RequestLine line)
        {
            if (line.Refills is { } refills)
            {
                json.WriteNumber("numberOfRepeatsAllowed"u8, refills);
            }

            if (line.Quantity is { } quantity)
            {
                json.WriteCapsules("quantity"u8, quantity);
            }

            if (line.Days is { } days)
            {
                json.WriteDays("expectedSupplyDuration"u8, days);
            }
        }

        private void WriteDosage(RequestLine line, WrittenDose? dose)
        {
            json.WriteStartObject();
            if (line.Sequence > 0)
            {
                json.WriteNumber("sequence"u8, line.Sequence);
            }

            json.WriteString("text"u8, line.Directions);
            if (line.IsWithFood)
            {
                json.WriteConcepts("additionalInstruction"u8, FhirSystems.SnomedCt, "311504000", "With or after food");
            }

            if (dose is not null)
            {
                json.WriteTiming(line, dose);
            }

            json.WriteConcept("route"u8, FhirSystems.SnomedCt, "26643006", "Oral");
            if (dose is not null)
            {
                json.WriteDose(line, dose);
            }

            json.WriteEndObject();
        }

        private void WriteTiming(RequestLine line, WrittenDose dose)
        {
            json.WriteStartObject("timing"u8);
            json.WriteStartObject("repeat"u8);
            json.WriteBounds(line, dose.Days.Offset);
            json.WriteNumber("frequency"u8, 1);
            json.WriteNumber("period"u8, dose.Days.Period);
            json.WriteString("periodUnit"u8, "d");
            json.WriteTexts("dayOfWeek"u8, dose.Days.Weekdays.AsSpan());
            if (dose.Time != IntakeTime.Once)
            {
                json.WriteTexts("when"u8, dose.Time == IntakeTime.Morning ? "MORN" : "EVE");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteBounds(RequestLine line, int offset)
        {
            if (line is { First: null, Last: null })
            {
                return;
            }

            json.WriteStartObject("boundsPeriod"u8);
            if (line.First is { } first)
            {
                json.WriteDate("start"u8, first.AddDays(offset));
            }

            if (line.Last is { } last)
            {
                json.WriteDate("end"u8, last);
            }

            json.WriteEndObject();
        }

        private void WriteDose(RequestLine line, WrittenDose dose)
        {
            json.WriteStartArray("doseAndRate"u8);
            json.WriteStartObject();
            json.WriteConcept("type"u8, FhirSystems.DoseTypes, "ordered", "Ordered");
            if (line.StrengthInMilligrams is null)
            {
                json.WriteQuantity("doseQuantity"u8, dose.Amount, "mg", FhirSystems.Units, "mg");
            }
            else
            {
                json.WriteCapsules("doseQuantity"u8, dose.Amount);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        private void WriteTexts(ReadOnlySpan<byte> name, params ReadOnlySpan<string> texts)
        {
            if (texts.IsEmpty)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }
}
