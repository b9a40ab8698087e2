namespace Isotretinoin.Dosing.Fhir;

/// <summary>What was handed over.</summary>
/// <param name="Supply">The capsules and the date.</param>
/// <param name="Formulation">Their formulation; null when no code says it.</param>
/// <param name="Counted">The same for an audit; null when it cannot be counted.</param>
internal sealed record ReadDispense(DispensedSupply Supply, Formulation? Formulation, AuditDispensing? Counted);
