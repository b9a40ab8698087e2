namespace Isotretinoin.Dosing.Json;

/// <summary>A weight and, if stated, the date of the weighing.</summary>
internal readonly record struct StatedWeight(BodyWeight Weight, DateOnly? Date);
