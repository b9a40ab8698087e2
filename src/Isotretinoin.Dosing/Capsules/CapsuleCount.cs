using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>So many capsules of one strength.</summary>
public readonly record struct CapsuleCount
{
    internal CapsuleCount(int strengthInMilligrams, int count) => (StrengthInMilligrams, Count) = (strengthInMilligrams, count);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams { get; }

    /// <summary>The number of capsules.</summary>
    public int Count { get; }

    /// <summary>The count and strength: <c>2 × 20 mg</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} × {StrengthInMilligrams} mg");
}
