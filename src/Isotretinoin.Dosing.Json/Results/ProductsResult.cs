using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>products</c>.</summary>
internal static class ProductsResult
{
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
        WriteSources(json, "sources"u8, product.Sources);
        json.WriteString("food"u8, product.Food.Id);
        json.WriteBoolean("isFoodOfFamily"u8, product.Food.IsOfFamily);
        WriteSources(json, "foodSources"u8, product.Food.Sources);
        json.WriteString("soyaBeanOil"u8, product.SoyaBeanOil.Id);
        WriteSources(json, "soyaBeanOilSources"u8, product.SoyaBeanOil.Sources);
        json.WriteEndObject();
    }

    private static void WriteSources(JsonOutput json, ReadOnlySpan<byte> name, ImmutableArray<Citation> sources)
    {
        json.WriteStartArray(name);
        foreach (Citation source in sources)
        {
            json.WriteStringValue(source.ToString());
        }

        json.WriteEndArray();
    }
}
