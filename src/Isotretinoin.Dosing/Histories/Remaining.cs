namespace Isotretinoin.Dosing;

/// <summary>What is left to an end of the target, in its formulation: exact, and never negative.</summary>
/// <remarks>
/// The default value is invalid, not a remainder of 0: every operation on it but equality,
/// hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct Remaining
{
    private readonly Ratio picograms;
    private readonly BodyWeight weight;

    internal Remaining(Ratio picograms, BodyWeight weight) => (this.picograms, this.weight) = (picograms, weight);

    /// <summary>In mg, at the weight for what is left.</summary>
    public Ratio Milligrams => MilligramsPerKilogram * Ratio.Of(weight.Grams, 1_000);

    /// <summary>In mg/kg.</summary>
    public Ratio MilligramsPerKilogram => picograms * Ratio.Of(1, weight.Grams * 1_000_000);

    /// <summary>Both, rounded when the decimal form is long: <c>≈83.281 mg/kg, 5355 mg</c>.</summary>
    public override string ToString() => weight == default
        ? "no remainder"
        : $"{RatioText.WithUnit(MilligramsPerKilogram, CumulativeDose.Accepted.Unit)}, "
            + RatioText.WithUnit(Milligrams, TotalDose.Accepted.Unit);
}
