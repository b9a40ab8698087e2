namespace Isotretinoin.Dosing;

/// <summary>A body weight of a list, with its date if known.</summary>
internal readonly record struct Weighing(BodyWeight Weight, DateOnly? On)
{
    public override string ToString() => On is { } date ? $"{Weight} of {DateText.Of(date)}" : $"{Weight}";
}
