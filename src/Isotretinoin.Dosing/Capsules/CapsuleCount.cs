using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>So many capsules of one strength.</summary>
/// <remarks>
/// The default value is no capsules: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct CapsuleCount
{
    private readonly int strengthInMilligrams;
    private readonly int count;

    internal CapsuleCount(int strengthInMilligrams, int count) => (this.strengthInMilligrams, this.count) = (strengthInMilligrams, count);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams => Known(strengthInMilligrams);

    /// <summary>The number of capsules.</summary>
    public int Count => Known(count);

    /// <summary>So many capsules of a strength.</summary>
    /// <param name="strengthInMilligrams">From 1 to 100 whole mg.</param>
    /// <param name="count">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength or the count is out of range.</exception>
    public static CapsuleCount OfStrength(int strengthInMilligrams, int count)
    {
        if (strengthInMilligrams is < 1 or > Product.GreatestStrength)
        {
            throw new ArgumentOutOfRangeException(nameof(strengthInMilligrams), strengthInMilligrams, $"Accepted: 1 to {Product.GreatestStrength} mg.");
        }

        return count >= 1
            ? new CapsuleCount(strengthInMilligrams, count)
            : throw new ArgumentOutOfRangeException(nameof(count), count, "Accepted: 1 or more capsules.");
    }

    /// <summary>The count and strength: <c>2 × 20 mg</c>.</summary>
    public override string ToString() =>
        count == 0 ? "no capsules" : string.Create(CultureInfo.InvariantCulture, $"{count} × {strengthInMilligrams} mg");

    /// <summary>The milligrams of some capsules, of which there is at least one.</summary>
    internal static long MilligramsOf(ReadOnlySpan<CapsuleCount> capsules)
    {
        long milligrams = 0;
        foreach (CapsuleCount capsule in capsules)
        {
            milligrams += (long)capsule.StrengthInMilligrams * capsule.Count;
        }

        return milligrams > 0 ? milligrams : throw new ArgumentException("Accepted: at least one capsule.", nameof(capsules));
    }

    private int Known(int value) => count == 0 ? throw new InvalidOperationException("A default count holds no capsules.") : value;
}
