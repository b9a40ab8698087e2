namespace Isotretinoin.Dosing.Json;

/// <summary><c>options</c>: the makeable daily doses in a band.</summary>
internal static class OptionsReader
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
}
