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
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} × {StrengthInMilligrams} mg");

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
}
