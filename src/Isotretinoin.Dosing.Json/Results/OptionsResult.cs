
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>options</c>.</summary>
internal static class OptionsResult
{
    public static void WriteOptions(this JsonOutput json, OptionsAnswer answer)
    {
        DoseOptions options = answer.Options;
        json.WriteSubject(options.Weight, options.Product);
        json.WriteAsked(answer.Request);
        json.WriteStartArray("options"u8);
        for (int place = 0; place < options.Rows.Length; place++)
        {
            Write(json, options.Rows[place], answer.Derivations?[place]);
        }

        json.WriteEndArray();
        Write(json, "below"u8, options.Below);
        Write(json, "above"u8, options.Above);
        json.WriteReview(answer.Review);
    }

    private static void WriteAsked(this JsonOutput json, OptionsRequest request)
    {
        json.WriteDate("weighedOn"u8, request.WeighedOn);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteString("division"u8, request.Frequency.Id);
        json.WriteStartObject("band"u8);
        json.WriteExact("low"u8, request.Band.Lower.MilligramsPerKilogramPerDay);
        json.WriteExact("high"u8, request.Band.Upper.MilligramsPerKilogramPerDay);
        json.WriteString("formulation"u8, request.Band.Formulation.Id);
        if (request.Band.Ceiling is { } ceiling)
        {
            json.WriteExact("ceilingMg"u8, ceiling.Most.Milligrams);
        }

        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, ReadOnlySpan<byte> name, CapsuleCombination? neighbour)
    {
        if (neighbour is { } capsules)
        {
            json.WriteNumber(name, capsules.Milligrams);
        }
    }

    private static void Write(JsonOutput json, DoseOption row, Derivation? derivation)
    {
        json.WriteStartObject();
        json.WriteDay(row.Capsules);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, row.MilligramsPerKilogramPerDay);
        json.WriteNumber("days"u8, row.Days);
        if (row.DaysWithin is { } within)
        {
            json.WriteNumber("daysWithin"u8, within);
        }

        json.WriteCapsules("quantities"u8, row.Quantities());
        json.WriteDerivation(derivation);
        json.WriteEndObject();
    }
}
