namespace Isotretinoin.Dosing.Json;

/// <summary>A weight and, where it is stated, the day of the weighing.</summary>
internal readonly record struct StatedWeight(BodyWeight Weight, DateOnly? Date);
