using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>options</c>: the daily doses of a band that capsules can make.</summary>
internal static class OptionsRequest
{
    private static readonly PropertyNames Names = new("op", "id", "weight", "product", "division", "band", "target", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        BodyWeight? weight = null;
        Product? product = null;
        Division? division = null;
        ImmutableArray<Guideline> guidelines = [];
        bool explain = false;

        // What depends on the product is read after it, wherever it stands.
        RequestReader band = default;
        RequestReader target = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "id":
                    reader.ReadId();
                    break;
                case "weight":
                    weight = RequestedWeight.Read(ref reader);
                    break;
                case "product":
                    product = RequestedProduct.Read(ref reader, formulary);
                    break;
                case "division":
                    division = reader.Choice(Division.All, d => d.Id, ErrorCode.DivisionUnknown);
                    break;
                case "band":
                    band = reader;
                    reader.Skip();
                    break;
                case "target":
                    target = reader;
                    reader.Skip();
                    break;
                case "guidelines":
                    guidelines = RequestedGuidelines.Read(ref reader);
                    break;
                case "explain":
                    explain = reader.Flag();
                    break;
            }
        }

        Product dispensed = product ?? throw reader.Missing(properties, "product");
        Formulation? implied = RequestedFormulation.ImpliedBy(dispensed);
        DoseOptions options = DoseOptions.For(
            weight ?? throw reader.Missing(properties, "weight"),
            dispensed,
            division ?? throw reader.Missing(properties, "division"),
            band.IsNowhere ? throw reader.Missing(properties, "band") : RequestedBand.Read(ref band, implied).ConvertedTo(dispensed.Formulation),
            target.IsNowhere ? throw reader.Missing(properties, "target") : RequestedTarget.Read(ref target, implied).ConvertedTo(dispensed.Formulation));
        return new OptionsResult(options, explain, Review.Of(options, guidelines.AsSpan()));
    }
}
