namespace Isotretinoin.Dosing.Json;

/// <summary>The <c>formulation</c> of a number, stated or implied by the product.</summary>
internal static class FormulationReader
{
    /// <summary>Reads a required formulation.</summary>
    public static Formulation? Required(JsonMembers members) =>
        members.Required("formulation", Values.Formulation, RefusalCode.FormulationRequired);

    /// <summary>Reads a formulation that a product may imply.</summary>
    /// <param name="members">The members beside the number.</param>
    /// <param name="product">The product; null when refused or absent.</param>
    /// <param name="isBesideProduct">
    /// Whether a product is expected: a formulation is not reported missing while its product is refused.
    /// </param>
    /// <returns>The formulation; null when missing, refused, or implied by a refused product.</returns>
    public static Formulation? Beside(JsonMembers members, Product? product, bool isBesideProduct)
    {
        if (members.Has("formulation") || !isBesideProduct || (product is not null && product.ImpliedFormulation is null))
        {
            return Required(members);
        }

        return product?.ImpliedFormulation;
    }
}
