namespace Isotretinoin.Dosing.Json;

/// <summary><c>options</c>: the daily doses of a band that capsules can make.</summary>
internal static class OptionsRequest
{
    private static readonly PropertyNames Names = new("op", "id", "weight", "product", "division", "band", "target", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        RequestedDispensing dispensing = default;
        RequestedReply reply = default;

        // What depends on the product is read after it, wherever it stands.
        RequestReader band = default;
        RequestReader target = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "band":
                    band = reader;
                    reader.Skip();
                    break;
                case "target":
                    target = reader;
                    reader.Skip();
                    break;
                default:
                    if (!dispensing.TryRead(name, ref reader, formulary))
                    {
                        reply.Read(name, ref reader);
                    }

                    break;
            }
        }

        Product product = dispensing.RequiredProduct(reader, properties);
        Formulation? implied = RequestedFormulation.ImpliedBy(product);
        DoseOptions options = DoseOptions.For(
            dispensing.RequiredWeight(reader, properties),
            product,
            dispensing.RequiredDivision(reader, properties),
            band.IsNowhere ? throw reader.Missing(properties, "band") : RequestedBand.Read(ref band, implied).ConvertedTo(product.Formulation),
            target.IsNowhere ? throw reader.Missing(properties, "target") : RequestedTarget.Read(ref target, implied).ConvertedTo(product.Formulation));
        return new OptionsResult(options, reply.IsExplained, Review.Of(options, reply.Guidelines.AsSpan()));
    }
}
