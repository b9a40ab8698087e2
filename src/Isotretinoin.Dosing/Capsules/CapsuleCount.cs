using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>So many capsules of one strength.</summary>
/// <remarks>The default value is no capsules: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct CapsuleCount
{
    private readonly int strengthInMilligrams;
    private readonly int count;

    internal CapsuleCount(int strengthInMilligrams, int count) => (this.strengthInMilligrams, this.count) = (strengthInMilligrams, count);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams => Known(strengthInMilligrams);

    /// <summary>The number of capsules.</summary>
    public int Count => Known(count);

    /// <summary>The count and strength: <c>2 × 20 mg</c>.</summary>
    public override string ToString() => count == 0 ? "no capsules" : string.Create(CultureInfo.InvariantCulture, $"{count} × {strengthInMilligrams} mg");

    private int Known(int value) => count == 0 ? throw new InvalidOperationException("A default count holds no capsules.") : value;
}
