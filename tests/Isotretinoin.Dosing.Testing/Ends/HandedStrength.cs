namespace Isotretinoin.Dosing.Testing;

/// <summary>Capsules of one strength, counted one by one.</summary>
public sealed record HandedStrength(int Strength, int Taken, int CarriedIn, int Packs, int LeftOver, int Days);
