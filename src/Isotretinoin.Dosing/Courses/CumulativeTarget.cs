using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The cumulative dose that a course aims at: from one number of mg/kg to another, which may be the same. The prescriber states it;
/// <see cref="Sources"/> holds the evidence for several. 120 to 150 mg/kg is guideline and European practice, of
/// low-grade evidence, and no United States label that was read has such a target.
/// </summary>
public sealed class CumulativeTarget
{
    private CumulativeTarget(CumulativeDose from, CumulativeDose to, CumulativeTarget? stated) =>
        (Lower, Upper, BeforeConversion) = (from, to, stated);

    /// <summary>
    /// Published evidence on targets: 120 to 150 mg/kg, 220 mg/kg and more, and clearance plus a month, each source with what it does not
    /// show. No review uses it.
    /// </summary>
    public static ImmutableArray<Citation> Sources { get; } =
        [.. Evidence.Customary, .. Evidence.AtLeast220, .. Evidence.ClearanceAndAMonth];

    /// <summary>The lower end: the open step of a course ends on the day that reaches it.</summary>
    public CumulativeDose Lower { get; }

    /// <summary>The upper end.</summary>
    public CumulativeDose Upper { get; }

    /// <summary>The formulation of the target.</summary>
    public Formulation Formulation => Lower.Formulation;

    /// <summary>The target as stated, when it was converted from another formulation; else null.</summary>
    public CumulativeTarget? BeforeConversion { get; }

    /// <summary>A target between two numbers of mg/kg.</summary>
    /// <param name="from">More than 0, up to 1,000 mg/kg, at most 3 decimals.</param>
    /// <param name="to">Not less than <paramref name="from"/>, up to 1,000 mg/kg, at most 3 decimals.</param>
    /// <param name="formulation">The formulation of their milligrams.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the target is reversed.</exception>
    /// <exception cref="OutOfRangeException">A number has more than 3 decimals.</exception>
    public static CumulativeTarget Between(decimal from, decimal to, Formulation formulation) => Between(
        CumulativeDose.Stated(from, formulation, nameof(from)), CumulativeDose.Stated(to, formulation, nameof(to)));

    /// <summary>A target between two cumulative doses of one formulation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The target is reversed.</exception>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public static CumulativeTarget Between(CumulativeDose from, CumulativeDose to) => from <= to
        ? new(from, to, stated: null)
        : throw new OutOfRangeException(
            Refusal.Of(RefusalCode.TargetReversed, "", $"A target runs from the lower dose to the higher: accepted up to {to}."),
            from,
            nameof(from));

    /// <summary>A target of a single number of mg/kg.</summary>
    /// <inheritdoc cref="Between(decimal, decimal, Formulation)"/>
    public static CumulativeTarget At(decimal milligramsPerKilogram, Formulation formulation)
    {
        CumulativeDose dose = CumulativeDose.FromMilligramsPerKilogram(milligramsPerKilogram, formulation);
        return Between(dose, dose);
    }

    /// <summary>
    /// This target in the milligrams of another formulation, by the equivalence of <see cref="Formulation"/>. No source converts a
    /// cumulative target; the conversion is kept and is a finding in every review.
    /// </summary>
    public CumulativeTarget ConvertedTo(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return formulation == Formulation ? this : new(Lower.In(formulation), Upper.In(formulation), BeforeConversion ?? this);
    }

    /// <summary>The ends and the formulation: <c>120 to 150 mg/kg conventional</c>.</summary>
    public override string ToString() => Lower == Upper ? Upper.ToString() : $"{DoseText.Number(Lower.MilligramsPerKilogram)} to {Upper}";
}
