namespace Isotretinoin.Dosing.Json;

/// <summary><c>target</c>: <c>{"from":120,"to":150,"formulation":…}</c> in mg/kg.</summary>
internal static class RequestedTarget
{
    private static readonly PropertyNames Names = new("from", "to", "formulation");

    /// <summary>Reads a target and converts it, visibly, to the milligrams of the product.</summary>
    public static CumulativeTarget Read(ref RequestReader reader, Product product)
    {
        RequestReader target = reader;
        decimal? from = null;
        decimal? to = null;
        Formulation? formulation = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "from":
                    from = reader.Number(CumulativeDose.Accepted, ErrorCode.TargetOutOfRange);
                    break;
                case "to":
                    to = reader.Number(CumulativeDose.Accepted, ErrorCode.TargetOutOfRange);
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
            }
        }

        decimal lower = from ?? throw reader.Missing(properties, "from");
        decimal upper = to ?? throw reader.Missing(properties, "to");
        Formulation stated = RequestedFormulation.Of(formulation, product, reader, properties);
        return lower <= upper
            ? CumulativeTarget.Between(lower, upper, stated).ConvertedTo(product.Formulation)
            : throw target.Refusal(ErrorCode.TargetReversed, "A target runs from the lower dose to the higher.");
    }
}
