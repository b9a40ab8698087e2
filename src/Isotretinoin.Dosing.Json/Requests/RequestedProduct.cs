namespace Isotretinoin.Dosing.Json;

/// <summary><c>product</c>: a code of the formulary, or <c>{"name":…,"formulation":…,"strengthsMg":[…]}</c>.</summary>
internal static class RequestedProduct
{
    private static readonly PropertyNames Names = new("name", "formulation", "strengthsMg");

    public static Product Read(ref RequestReader reader, Formulary formulary)
    {
        if (!reader.IsObject)
        {
            return formulary.Find(reader.Text())
                ?? throw reader.Refusal(ErrorCode.ProductUnknown, reader.NotAccepted($"{string.Join(", ", formulary.Codes)}, or a product stated in full"));
        }

        string? productName = null;
        Formulation? formulation = null;
        int[]? strengths = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "name":
                    productName = reader.Name(ErrorCode.ProductUnknown, "A product has a name.");
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
                case "strengthsMg":
                    strengths = Strengths(ref reader);
                    break;
            }
        }

        return Product.Create(
            productName ?? throw reader.Missing(properties, "name"),
            formulation ?? throw RequestedFormulation.Missing(reader, properties),
            strengths ?? throw reader.Missing(properties, "strengthsMg"));
    }

    private static int[] Strengths(ref RequestReader reader)
    {
        RequestReader list = reader;
        var strengths = new List<int>();
        reader.List();
        while (reader.NextItem())
        {
            int strength = reader.Whole(1, Product.GreatestStrength, ErrorCode.ProductStrengths);
            if (strengths.Contains(strength) || strengths.Count == Product.MostStrengths)
            {
                throw reader.Refusal(ErrorCode.ProductStrengths, reader.NotAccepted($"up to {Product.MostStrengths} strengths, none of them twice"));
            }

            strengths.Add(strength);
        }

        return strengths.Count > 0 ? [.. strengths] : throw list.Refusal(ErrorCode.ProductStrengths, "A product has at least one strength.");
    }
}
