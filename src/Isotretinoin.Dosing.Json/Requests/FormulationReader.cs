namespace Isotretinoin.Dosing.Json;

/// <summary>The <c>formulation</c> of a number, stated beside it or said by the product.</summary>
internal static class FormulationReader
{
    /// <summary>Reads the formulation that must be stated.</summary>
    public static Formulation? Required(JsonMembers members) =>
        members.Required("formulation", Values.Formulation, RefusalCode.FormulationRequired);

    /// <summary>Reads the formulation, which a product that goes without saying may imply.</summary>
    /// <param name="members">The members beside the number.</param>
    /// <param name="product">The product; null when it was refused or there is none.</param>
    /// <param name="isBesideProduct">Whether there is to be one: what it would imply is not missed while it is refused.</param>
    /// <returns>The formulation; null when it is missing, refused, or rests on a product that was refused.</returns>
    public static Formulation? Beside(JsonMembers members, Product? product, bool isBesideProduct)
    {
        if (members.Has("formulation") || !isBesideProduct || (product is not null && product.ImpliedFormulation is null))
        {
            return Required(members);
        }

        return product?.ImpliedFormulation;
    }
}
