using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>What is left to an end of the target, in the milligrams of its formulation: exact, and never negative.</summary>
public readonly struct Remaining : IEquatable<Remaining>
{
    private static readonly BigInteger PicogramsPerMilligram = DailyDose.PicogramsPerMilligram;

    internal Remaining(Ratio picograms, BodyWeight weight)
    {
        Milligrams = Ratio.Of(picograms.Numerator, picograms.Denominator * PicogramsPerMilligram);
        MilligramsPerKilogram = Ratio.Of(picograms.Numerator, picograms.Denominator * weight.Grams * 1_000_000);
    }

    /// <summary>In mg, at the weight at which what remains is counted.</summary>
    public Ratio Milligrams { get; }

    /// <summary>In mg/kg.</summary>
    public Ratio MilligramsPerKilogram { get; }

    /// <summary>Whether the same is left.</summary>
    public static bool operator ==(Remaining left, Remaining right) => left.Equals(right);

    /// <summary>Whether something else is left.</summary>
    public static bool operator !=(Remaining left, Remaining right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Remaining other) => Milligrams == other.Milligrams && MilligramsPerKilogram == other.MilligramsPerKilogram;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Remaining other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Milligrams, MilligramsPerKilogram);
}
