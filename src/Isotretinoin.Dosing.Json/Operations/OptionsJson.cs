namespace Isotretinoin.Dosing.Json;

/// <summary><c>options</c>: the makeable daily doses in a band.</summary>
internal static class OptionsJson
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "weight", "product", "division", "band", "target", "guidelines", "patient", "asOf", "explain");

    public static IDosingRequest? Read(JsonMembers request)
    {
        StatedWeight? weight = request.Required("weight", WeightReader.Read);
        Product? product = request.Required("product", ProductReader.Read);
        Frequency? division = request.Required("division", Values.Division);
        DoseBand? band = request.Required("band", product, EndsReader.Band);
        CumulativeTarget? target = request.Required("target", product, EndsReader.TargetBeside);
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.Read, areRequired: false);
        if (weight is not { } weighed || product is null || division is null || band is null || target is null)
        {
            return null;
        }

        var options = OptionsRequest.For(weighed.Weight, product, division, band, target, reviewing);
        return weighed.Date is { } date ? options.WithWeightOf(date) : options;
    }

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
        json.WriteNeighbour("below"u8, options.Below);
        json.WriteNeighbour("above"u8, options.Above);
        json.WriteReview(answer.Review);
    }

    private static void WriteAsked(this JsonOutput json, OptionsRequest request)
    {
        json.WriteDate("weighedOn"u8, request.WeighedOn);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteString("division"u8, request.Frequency.Id);
        json.WriteBand(request.Band);
    }

    /// <summary>Writes a band as stated.</summary>
    public static void WriteBand(this JsonOutput json, DoseBand band)
    {
        json.WriteStartObject("band"u8);
        json.WriteNumber("low"u8, band.Lower.MilligramsPerKilogramPerDay);
        json.WriteNumber("high"u8, band.Upper.MilligramsPerKilogramPerDay);
        json.WriteString("formulation"u8, band.Formulation.Id);
        if (band.Ceiling is { } ceiling)
        {
            json.WriteNumber("ceilingMg"u8, ceiling.Most.Milligrams);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the milligrams of the nearest dose outside a band; nothing for null.</summary>
    public static void WriteNeighbour(this JsonOutput json, ReadOnlySpan<byte> name, CapsuleCombination? neighbour) =>
        json.WriteCount(name, neighbour?.Milligrams);

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
