namespace Isotretinoin.Dosing.Fhir;

/// <summary>What is to be dispensed of an order.</summary>
/// <param name="Quantity">The capsules; null when unknown.</param>
/// <param name="Days">The days' supply; null when unknown.</param>
/// <param name="Refills">The refills; null when unknown.</param>
internal sealed record ReadSupply(int? Quantity, int? Days, int? Refills);
