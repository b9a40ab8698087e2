namespace Isotretinoin.Dosing;

/// <summary>What is left to an end of the target, in the milligrams of its formulation: exact, and never negative.</summary>
public readonly record struct Remaining
{
    internal Remaining(Ratio picograms, BodyWeight weight)
    {
        Milligrams = picograms * Ratio.Of(1, DailyDose.PicogramsPerMilligram);
        MilligramsPerKilogram = picograms * Ratio.Of(1, weight.Grams * 1_000_000);
    }

    /// <summary>In mg, at the weight at which what remains is counted.</summary>
    public Ratio Milligrams { get; }

    /// <summary>In mg/kg.</summary>
    public Ratio MilligramsPerKilogram { get; }

    /// <summary>Both, as fractions: <c>61 mg/kg, 3660 mg</c>.</summary>
    public override string ToString() => $"{MilligramsPerKilogram} mg/kg, {Milligrams} mg";
}
