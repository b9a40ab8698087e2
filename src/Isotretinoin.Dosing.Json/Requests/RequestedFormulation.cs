namespace Isotretinoin.Dosing.Json;

/// <summary><c>formulation</c>: in whose milligrams a number is.</summary>
internal static class RequestedFormulation
{
    public static Formulation Read(in RequestReader reader) => reader.Choice(Formulation.All, f => f.Id, ErrorCode.FormulationUnknown);

    /// <summary>The formulation that goes without saying beside a product: conventional, when that is the product's; else null.</summary>
    public static Formulation? ImpliedBy(Product product) => product.Formulation == Formulation.Conventional ? Formulation.Conventional : null;
}
