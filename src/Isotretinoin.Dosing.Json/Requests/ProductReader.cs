namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A product: a code of the formulary, or <c>{"name":…,"formulation":…,"strengthsMg":[…]}</c>.
/// </summary>
internal static class ProductReader
{
    private static readonly PropertyNames StatedNames = new("name", "formulation", "strengthsMg");

    public static Product? Read(JsonField field)
    {
        if (field.IsObject)
        {
            return Stated(field);
        }

        Formulary formulary = field.Reading.Formulary;
        if (field.Text() is not { } code)
        {
            return null;
        }

        if (formulary.Find(code) is { } product)
        {
            return product;
        }

        field.Refuse(RefusalCode.ProductUnknown, field.NotAccepted($"{string.Join(", ", formulary.Codes)}, or a product stated in full"));
        return null;
    }

    /// <summary>Reads a formulary: an object of codes and products.</summary>
    public static Formulary? Formulary(JsonField field)
    {
        Formulary formulary = Dosing.Formulary.Of();
        foreach ((string code, JsonField product) in field.Entries() ?? [])
        {
            int before = field.Reading.Count;
            if (Stated(product) is { } read)
            {
                try
                {
                    formulary = formulary.With(code, read);
                }
                catch (ArgumentException refused)
                {
                    product.Refuse(RefusalCode.ProductUnknown, refused.Message);
                }
            }

            field.Reading.Within(before, Excerpt.OfName(code));
            if (field.Reading.Count > JsonField.MostRefusals)
            {
                break;
            }
        }

        return formulary;
    }

    private static Product? Stated(JsonField field)
    {
        if (field.Object(StatedNames) is not { } members)
        {
            return null;
        }

        string? name = members.Required("name", text => text.Name(RefusalCode.ProductUnknown, "A product needs a name."));
        Formulation? formulation = members.Required("formulation", Values.Formulation, RefusalCode.FormulationRequired);
        int[]? strengths = members.Required("strengthsMg", list => list.List(strength => strength.Whole(Product.AcceptedStrength)));
        if (name is null || formulation is null || strengths is null)
        {
            return null;
        }

        try
        {
            return Product.Create(name, formulation, strengths);
        }
        catch (RefusalException refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }
}
