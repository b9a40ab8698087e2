namespace Isotretinoin.Dosing;

/// <summary>The most that a dose by weight comes to in a day, whatever the weight: <c>at most 80 mg/day</c>.</summary>
public sealed class Ceiling
{
    /// <summary>The name of the member on the wire.</summary>
    internal const string Member = "ceilingMg";

    private readonly DailyDose stated;

    private Ceiling(DailyDose most, DailyDose stated) => (Most, this.stated) = (most, stated);

    /// <summary>What a caller may state: more than 0, up to 1,000 mg/day, at most 6 decimals.</summary>
    public static AcceptedRange Accepted { get; } = AcceptedRange.OfDoses(
        "mg/day", 1000m, zeroIsAccepted: false, decimals: 6, fineDecimals: 9, RefusalCode.DoseOutOfRange, Member);

    /// <summary>The most in a day.</summary>
    public DailyDose Most { get; }

    /// <summary>The most as stated, when it was converted from another formulation; else null.</summary>
    public DailyDose? BeforeConversion => stated.Formulation == Most.Formulation ? null : stated;

    /// <summary>A ceiling.</summary>
    /// <param name="most">More than 0, up to 1,000 mg/day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0 or above 1,000 mg/day.</exception>
    public static Ceiling Of(DailyDose most) => Of(most, nameof(most));

    /// <summary>The lesser of a dose and the ceiling.</summary>
    /// <exception cref="FormulationMismatchException">The dose is of another formulation.</exception>
    public DailyDose Over(DailyDose dose) => dose > Most ? Most : dose;

    /// <summary>The ceiling in words: <c>at most 80 mg/day</c>.</summary>
    public override string ToString() => $"at most {Most:A}";

    /// <summary>A ceiling; throws for the named argument.</summary>
    internal static Ceiling Of(DailyDose most, string parameter) => Accepted.Contains(most.Milligrams)
        ? new Ceiling(most, most)
        : throw Accepted.Outside(most, parameter);

    /// <summary>Whether a number of whole milligrams is within the ceiling.</summary>
    internal bool Allows(int milligrams) => milligrams * DailyDose.PicogramsPerMilligram <= Most.Picograms;

    /// <summary>This ceiling in the milligrams of another formulation; what was stated is kept.</summary>
    internal Ceiling In(Formulation formulation) => formulation == Most.Formulation ? this : new(stated.In(formulation), stated);
}
