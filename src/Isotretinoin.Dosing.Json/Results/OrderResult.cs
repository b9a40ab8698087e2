
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>review</c>.</summary>
internal static class OrderResult
{
    public static void WriteOrder(this JsonOutput json, ReviewAnswer answer)
    {
        Order order = answer.Order;
        PatientFacts patient = answer.Patient;
        json.WriteDate("asOf"u8, order.WrittenOn);
        if (order.Product is { } product)
        {
            json.WriteString("product"u8, product.Id);
        }

        if (order.Formulation is { } formulation)
        {
            json.WriteString("formulation"u8, formulation.Id);
        }

        Write(json, patient);
        json.WriteString("division"u8, order.Frequency.Id);
        json.WriteString("pattern"u8, order.Pattern.ToString());
        json.WriteDoses(order.Doses());
        json.WriteNumber("mgPerDosingDay"u8, order.MilligramsOnDosingDay);
        json.WriteMilligrams("meanMgPerDay"u8, order.MeanMilligramsPerDay);
        if (patient.Weight is { } weight)
        {
            json.WritePerKilogram("meanMgPerKgPerDay"u8, order.MilligramsPerKilogramPerDay(weight));
        }

        json.WriteCount("daysInHand"u8, order.DaysInHand);
        json.WriteCount("supplyDays"u8, order.DaysSupply);
        json.WriteCount("daysSupplied"u8, order.DaysSupplied);
        json.WriteCount("refills"u8, order.Refills);

        if (order.SupplyAddsUp is { } addsUp)
        {
            json.WriteBoolean("supplyAddsUp"u8, addsUp);
        }

        json.WriteLines(answer.Lines);
        json.WriteDerivation(answer.Derivation);
        json.WriteReview(answer.Review);
    }

    private static void Write(JsonOutput json, PatientFacts patient)
    {
        if (patient.Weight is { } weight)
        {
            json.WriteNumber("weightKg"u8, weight.Kilograms);
            json.WriteDate("weighedOn"u8, patient.WeighedOn);
        }

        if (patient.AcneSeverity is { } severity)
        {
            json.WriteString("severity"u8, severity.Id);
        }

        if (patient.Lesions is { } lesions)
        {
            json.WriteString("suggestedSeverity"u8, lesions.SuggestedSeverity.Id);
        }
    }
}
