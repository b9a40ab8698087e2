using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>review</c>.</summary>
internal sealed class OrderResult(Order order, PatientFacts patient, LesionCounts? lesions, Review review, Derivation? derivation) : IResult
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf"u8, order.WrittenOn);
        if (order.Formulation is { } formulation)
        {
            json.WriteString("formulation"u8, formulation.Id);
        }

        WritePatient(json);
        json.WriteString("division"u8, order.Frequency.Id);
        json.WriteNumber("mgPerDosingDay"u8, order.MilligramsOnDosingDay);
        json.WriteMilligrams("meanMgPerDay"u8, order.MeanMilligramsPerDay);
        if (patient.Weight is { } weight)
        {
            json.WritePerKilogram("meanMgPerKgPerDay"u8, order.MilligramsPerKilogramPerDay(weight));
        }

        if (order.DaysSupplied is { } days)
        {
            json.WriteNumber("daysSupplied"u8, days);
        }

        if (order.SupplyAddsUp is { } addsUp)
        {
            json.WriteBoolean("supplyAddsUp"u8, addsUp);
        }

        json.WriteStartArray("lines"u8);
        foreach (DispensingLine line in DispensingLine.Of(order))
        {
            Write(json, line);
        }

        json.WriteEndArray();
        json.WriteDerivation(derivation);
        json.WriteReview(review);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DispensingLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("mg"u8, line.StrengthInMilligrams);
        json.WriteString("directions"u8, line.Directions);
        json.WriteNumber("quantity"u8, line.Quantity);
        json.WriteNumber("days"u8, line.Days);
        json.WriteEndObject();
    }

    private void WritePatient(Utf8JsonWriter json)
    {
        if (patient.Weight is { } weight)
        {
            json.WriteExact("weightKg"u8, weight.Kilograms);
            json.WriteDate("weighedOn"u8, patient.WeighedOn);
        }

        if (patient.AcneSeverity is { } severity)
        {
            json.WriteString("severity"u8, severity.Id);
        }

        if (lesions is not null)
        {
            json.WriteString("suggestedSeverity"u8, lesions.SuggestedSeverity.Id);
        }
    }
}
