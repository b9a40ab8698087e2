using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number of capsules of one strength.</summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct CapsuleCount
{
    private readonly int strengthInMilligrams;
    private readonly int count;

    internal CapsuleCount(int strengthInMilligrams, int count) => (this.strengthInMilligrams, this.count) = (strengthInMilligrams, count);

    /// <summary>The accepted number of capsules where no other limit applies.</summary>
    public static AcceptedRange Accepted { get; } = AcceptedRange.OfCounts(1, int.MaxValue, "capsules", RefusalCode.DoseOutOfRange);

    /// <summary>The strengths that capsules of a product may have.</summary>
    public static AcceptedRange AcceptedStrength { get; } =
        AcceptedRange.OfCounts(1, Product.GreatestStrength, "mg", RefusalCode.DoseOutOfRange);

    /// <summary>The strengths that an order may state, wider than those of products.</summary>
    public static AcceptedRange AcceptedOrderedStrength { get; } = AcceptedRange.OfCounts(1, 1_000, "mg", RefusalCode.DoseOutOfRange);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams => Known(strengthInMilligrams);

    /// <summary>The number of capsules.</summary>
    public int Count => Known(count);

    /// <summary>A number of capsules of a strength.</summary>
    /// <param name="strengthInMilligrams">From 1 to 100 whole mg.</param>
    /// <param name="count">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength or the count is out of range.</exception>
    public static CapsuleCount OfStrength(int strengthInMilligrams, int count) => new(
        AcceptedStrength.Checked(strengthInMilligrams, "mg", nameof(strengthInMilligrams)),
        Accepted.Checked(count, "count", nameof(count)));

    /// <summary>Capsules as an order states them, also of a strength that no product has.</summary>
    /// <param name="strengthInMilligrams">From 1 to 1,000 whole mg.</param>
    /// <param name="count">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength or the count is out of range.</exception>
    public static CapsuleCount AsOrdered(int strengthInMilligrams, int count) => new(
        AcceptedOrderedStrength.Checked(strengthInMilligrams, "mg", nameof(strengthInMilligrams)),
        Accepted.Checked(count, "count", nameof(count)));

    /// <summary>The count and strength: <c>2 × 20 mg</c>.</summary>
    public override string ToString() =>
        count == 0 ? "no capsules" : string.Create(CultureInfo.InvariantCulture, $"{count} × {strengthInMilligrams} mg");

    /// <summary>The milligrams of one or more capsules.</summary>
    internal static long MilligramsOf(ReadOnlySpan<CapsuleCount> capsules)
    {
        long milligrams = 0;
        foreach (CapsuleCount capsule in capsules)
        {
            milligrams += (long)capsule.StrengthInMilligrams * capsule.Count;
        }

        return milligrams > 0
            ? milligrams
            : throw new RefusalException(RefusalCode.DoseNotStated, "", "Accepted: at least one capsule.", nameof(capsules));
    }

    private int Known(int value) => count == 0 ? throw new InvalidOperationException("This CapsuleCount is the default value.") : value;
}
