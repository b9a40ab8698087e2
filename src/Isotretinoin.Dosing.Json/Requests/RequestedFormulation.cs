namespace Isotretinoin.Dosing.Json;

/// <summary><c>formulation</c>: in whose milligrams a number is.</summary>
internal static class RequestedFormulation
{
    public static Formulation Read(in RequestReader reader) => reader.Choice(Formulation.All, f => f.Id, ErrorCode.FormulationUnknown);

    /// <summary>The refusal of an object in which no formulation is stated and none goes without saying.</summary>
    public static RefusalException Missing(in RequestReader reader, in ObjectProperties properties) => reader.Missing(properties, "formulation", ErrorCode.FormulationRequired);

    /// <summary>The formulation that goes without saying beside a product: conventional, when that is the product's; else null.</summary>
    public static Formulation? ImpliedBy(Product product) => product.Formulation == Formulation.Conventional ? Formulation.Conventional : null;
}
