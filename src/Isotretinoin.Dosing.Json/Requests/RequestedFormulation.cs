namespace Isotretinoin.Dosing.Json;

/// <summary><c>formulation</c>: in whose milligrams a number is.</summary>
internal static class RequestedFormulation
{
    public static Formulation Read(in RequestReader reader) => reader.Choice(Formulation.All, f => f.Id, ErrorCode.FormulationUnknown);

    /// <summary>The formulation that is meant beside a product: what was stated, or conventional when that is the product's and nothing was.</summary>
    public static Formulation Of(Formulation? stated, Product product, in RequestReader reader, in ObjectProperties properties) =>
        stated ?? (product.Formulation == Formulation.Conventional
            ? Formulation.Conventional
            : throw reader.Missing(properties, "formulation", ErrorCode.FormulationRequired));
}
