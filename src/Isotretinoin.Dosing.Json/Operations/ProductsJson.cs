namespace Isotretinoin.Dosing.Json;

/// <summary><c>products</c>: the products that requests can name.</summary>
internal static class ProductsJson
{
    public static PropertyNames Names { get; } = new("op", "id");

    public static ProductsRequest Read(JsonMembers request) => ProductsRequest.Of(request.Reading.Formulary);

    public static void WriteProducts(this JsonOutput json, ProductsAnswer answer)
    {
        json.WriteStartArray("products"u8);
        foreach (string code in answer.Formulary.Codes)
        {
            Write(json, code, answer.Formulary.Find(code)!);
        }

        json.WriteEndArray();
        json.WriteString("caution"u8, ProductFact.Caution);
        json.WriteReview(review: null);
    }

    private static void Write(JsonOutput json, string code, Product product)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, code);
        json.WriteString("name"u8, product.Name);
        json.WriteString("formulation"u8, product.Formulation.Id);
        json.WriteStartArray("strengthsMg"u8);
        foreach (int strength in product.StrengthsInMilligrams)
        {
            json.WriteNumberValue(strength);
        }

        json.WriteEndArray();
        json.WriteSources(product.Sources);
        json.WriteString("food"u8, product.Food.Id);
        json.WriteBoolean("isFoodOfFamily"u8, product.Food.IsOfFamily);
        json.WriteTexts("foodSources"u8, product.Food.Sources.Select(source => source.ToString()));
        json.WriteString("soyaBeanOil"u8, product.SoyaBeanOil.Id);
        json.WriteTexts("soyaBeanOilSources"u8, product.SoyaBeanOil.Sources.Select(source => source.ToString()));
        json.WriteEndObject();
    }
}
