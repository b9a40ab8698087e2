namespace Isotretinoin.Dosing.Fhir;

/// <summary>What an RxNorm code says.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name.</param>
/// <param name="StrengthInMilligrams">The strength of a capsule; null when it says none.</param>
/// <param name="Formulation">The formulation; null when it says none.</param>
/// <param name="IsWritten">Whether it is written for its strength and formulation: a capsule without a brand.</param>
internal sealed record RxNormCode(string Code, string Name, int? StrengthInMilligrams, Formulation? Formulation, bool IsWritten);
