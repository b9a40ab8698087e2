using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Json;

/// <summary>The shared parts of results: weight, product, days of capsules, dates, and numbers in the contract's form.</summary>
internal static class ResultParts
{
    extension(JsonOutput json)
    {
        public void WriteSubject(BodyWeight weight, Product product)
        {
            json.WriteNumber("weightKg"u8, weight.Kilograms);
            json.WriteString("product"u8, product.Id);
            json.WriteString("formulation"u8, product.Formulation.Id);
        }

        /// <summary>Writes the milligrams and the doses of a day; null is an off day.</summary>
        public void WriteDay(CapsuleCombination? day)
        {
            json.WriteNumber("mg"u8, day?.Milligrams ?? 0);
            json.WriteDoses(day?.Intakes ?? []);
        }

        /// <summary>Writes the doses of a day.</summary>
        public void WriteDoses(ImmutableArray<Intake> doses)
        {
            json.WriteStartArray("doses"u8);
            foreach (Intake intake in doses)
            {
                json.WriteStartObject();
                json.WriteString("at"u8, intake.Time.Id);
                if (intake.Capsules.IsEmpty)
                {
                    json.WriteNumber("mg"u8, intake.Milligrams);
                }
                else
                {
                    json.WriteCapsules("capsules"u8, intake.Capsules);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        public void WriteCapsules(ReadOnlySpan<byte> name, ImmutableArray<CapsuleCount> capsules)
        {
            json.WriteStartArray(name);
            foreach (CapsuleCount capsule in capsules)
            {
                json.WriteStartObject();
                json.WriteNumber("mg"u8, capsule.StrengthInMilligrams);
                json.WriteNumber("count"u8, capsule.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>Writes the dose taken of each formulation, in its own milligrams.</summary>
        public void WriteTaken(ImmutableArray<TotalDose> taken)
        {
            json.WriteStartArray("takenMg"u8);
            foreach (TotalDose dose in taken)
            {
                json.WriteStartObject();
                json.WriteString("formulation"u8, dose.Formulation.Id);
                json.WriteNumber("mg"u8, dose.Milligrams);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>Writes the lines of one fill, with their directions.</summary>
        public void WriteLines(ImmutableArray<DispensingLine> lines)
        {
            json.WriteStartArray("lines"u8);
            foreach (DispensingLine line in lines)
            {
                json.WriteStartObject();
                json.WriteNumber("mg"u8, line.StrengthInMilligrams);
                json.WriteString("directions"u8, line.Directions);
                json.WriteNumber("quantity"u8, line.Quantity);
                json.WriteNumber("days"u8, line.Days);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        public void WriteSources(ImmutableArray<Citation> sources) =>
            json.WriteTexts("sources"u8, sources.Select(source => source.ToString()));

        public void WriteTexts(ReadOnlySpan<byte> name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        /// <summary>Writes a date; nothing for null.</summary>
        public void WriteDate(ReadOnlySpan<byte> name, DateOnly? date)
        {
            if (date is { } known)
            {
                json.WriteDate(name, known);
            }
        }

        /// <summary>Writes a whole number; nothing for null.</summary>
        public void WriteCount(ReadOnlySpan<byte> name, int? number)
        {
            if (number is { } known)
            {
                json.WriteNumber(name, known);
            }
        }

        /// <summary>Writes milligrams: exactly when the decimal form is finite, else to 6 decimals.</summary>
        public void WriteMilligrams(ReadOnlySpan<byte> name, Ratio milligrams)
        {
            if (milligrams.IsWhole)
            {
                json.WriteNumber(name, milligrams.Round(0));
                return;
            }

            json.WriteRawValue(name, Encoding.UTF8.GetBytes(ExactText.Of(milligrams)));
        }

        /// <summary>Writes mg/kg or mg/kg/day to 3 decimals.</summary>
        public void WritePerKilogram(ReadOnlySpan<byte> name, Ratio milligramsPerKilogram) =>
            json.WriteNumber(name, milligramsPerKilogram.Round(3));
    }

    /// <summary>Members, or values of a list, as JSON, for <see cref="JsonOutput.WriteRaw"/>.</summary>
    public static byte[] Written(Action<JsonOutput> write)
    {
        var members = new ArrayBufferWriter<byte>();
        using (var json = new JsonOutput(members))
        {
            write(json);
        }

        return members.WrittenSpan.ToArray();
    }
}
