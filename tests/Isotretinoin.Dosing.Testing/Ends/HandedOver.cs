namespace Isotretinoin.Dosing.Testing;

/// <summary>What a pharmacy handed over for one supply, strongest first, and the days that it lasts; null when nothing was.</summary>
public sealed record HandedOver(IReadOnlyList<HandedStrength> Strengths, int? Days);
