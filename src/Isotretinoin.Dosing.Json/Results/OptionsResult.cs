using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>options</c>.</summary>
internal sealed class OptionsResult(DoseOptions options, bool isExplained, Review review) : IResult
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteSubject(options.Weight, options.Product);
        json.WriteStartArray("options"u8);
        foreach (DoseOption row in options.Rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        Write(json, "below"u8, options.Below);
        Write(json, "above"u8, options.Above);
        json.WriteReview(review);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, CapsuleCombination? neighbour)
    {
        if (neighbour is { } capsules)
        {
            json.WriteNumber(name, capsules.Milligrams);
        }
    }

    private void Write(Utf8JsonWriter json, DoseOption row)
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
        json.WriteDerivation(isExplained ? Derivation.Of(row) : null);
        json.WriteEndObject();
    }
}
