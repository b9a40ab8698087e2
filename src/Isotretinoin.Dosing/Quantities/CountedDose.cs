namespace Isotretinoin.Dosing;

/// <summary>
/// A total of one formulation that may have a fraction: what a course has come to, where mg/kg that were counted over one weight are
/// carried on at another.
/// </summary>
/// <remarks>
/// Unit: mg. Exact, whatever its fraction.
/// Comparing or combining doses of two formulations throws <see cref="FormulationMismatchException"/>; they are never equal.
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct CountedDose : IComparable<CountedDose>
{
    private readonly Formulation? formulation;
    private readonly ExactSum picograms;

    internal CountedDose(Formulation formulation, ExactSum picograms) => (this.formulation, this.picograms) = (formulation, picograms);

    /// <summary>The formulation of the dose.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Formulation Formulation => formulation ?? throw NoDose();

    /// <summary>The dose in mg, as an exact fraction.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Ratio Milligrams => Known.Over(DailyDose.PicogramsPerMilligram);

    internal bool IsZero => Known.RoundedUp == 0;

    /// <summary>Whole picograms, rounded down; at most half of what a <see cref="long"/> holds, far beyond every target.</summary>
    internal long PicogramsRoundedDown => (long)Int128.Min(Known.Whole, long.MaxValue / 2);

    /// <summary>Whole picograms, rounded up; at most half of what a <see cref="long"/> holds, far beyond every target.</summary>
    internal long PicogramsRoundedUp => (long)Int128.Min(Known.RoundedUp, long.MaxValue / 2);

    private ExactSum Known => formulation is null ? throw NoDose() : picograms;

    /// <summary>A total dose as it is.</summary>
    /// <exception cref="InvalidOperationException">The dose is a default value.</exception>
    public static implicit operator CountedDose(TotalDose dose) => FromTotalDose(dose);

    /// <summary>A total dose as it is.</summary>
    /// <exception cref="InvalidOperationException">The dose is a default value.</exception>
    public static CountedDose FromTotalDose(TotalDose dose) => new(dose.Formulation, default(ExactSum).Plus(dose.Picograms));

    /// <summary>The exact sum.</summary>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public static CountedDose operator +(CountedDose left, TotalDose right) => left.Plus(right);

    /// <summary>Whether the left dose is less than the right.</summary>
    public static bool operator <(CountedDose left, CountedDose right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left dose is greater than the right.</summary>
    public static bool operator >(CountedDose left, CountedDose right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left dose is less than or equal to the right.</summary>
    public static bool operator <=(CountedDose left, CountedDose right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left dose is greater than or equal to the right.</summary>
    public static bool operator >=(CountedDose left, CountedDose right) => left.CompareTo(right) >= 0;

    /// <summary>The exact sum.</summary>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public CountedDose Plus(TotalDose other)
    {
        other.Formulation.MustBe(Formulation);
        return new CountedDose(Formulation, picograms.Plus(other.Picograms));
    }

    /// <summary>The dose in mg/kg for a body weight, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram(BodyWeight weight) => Known.Over(weight.Grams * 1_000_000);

    /// <summary>Compares two doses of one formulation.</summary>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public int CompareTo(CountedDose other)
    {
        other.Formulation.MustBe(Formulation);
        return Known.Over(1).CompareTo(other.Known.Over(1));
    }

    /// <inheritdoc/>
    public bool Equals(CountedDose other) => formulation == other.formulation && picograms.Over(1) == other.picograms.Over(1);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(formulation, picograms.Over(1));

    /// <summary>
    /// The dose with its unit and formulation: <c>7740 mg conventional</c>, marked when it is rounded: <c>≈7740.333333 mg conventional</c>.
    /// </summary>
    public override string ToString() =>
        formulation is null ? "no dose" : $"{RatioText.WithUnit(Milligrams, TotalDose.Accepted.Unit)} {formulation}";

    private static InvalidOperationException NoDose() => new("This CountedDose is the default value.");
}
