namespace Isotretinoin.Dosing.Fhir;

/// <summary>Isotretinoin, as the codes of an order name it.</summary>
/// <param name="Strength">The strength of a capsule in mg; null when unknown.</param>
/// <param name="Formulation">The formulation; null when unknown.</param>
internal sealed record ReadDrug(int? Strength, Formulation? Formulation);
