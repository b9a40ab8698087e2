namespace Isotretinoin.Dosing.Json;

/// <summary>A step as it was read: null when it was refused; and whether it states no days.</summary>
internal readonly record struct StatedStep(TitrationStep? Taken, bool IsOpen);
