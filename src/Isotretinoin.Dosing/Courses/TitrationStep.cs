using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// One step of a titration: a weight-based dose with a pattern, or a stated cycle of daily doses; for a number of days or open, until the
/// course's target, supply or date. It may have a rounding and a division of its own. Or a pause of some days.
/// </summary>
public sealed class TitrationStep
{
    /// <summary>The most days that a step, or a course, may have.</summary>
    public const int MostDays = 3_650;

    /// <summary>The days that a step may have.</summary>
    public static AcceptedRange AcceptedDays { get; } = AcceptedRange.OfCounts(1, MostDays, "days", RefusalCode.DaysOutOfRange);

    // The default value, which has no formulation, when the step has none.
    private readonly WeightBasedDose dose;
    private readonly StepDetails details;

    private TitrationStep(WeightBasedDose dose, IntakePattern pattern, int? days, StepDetails details) =>
        (this.dose, Pattern, Days, this.details) = (dose, pattern, days, details);

    /// <summary>The dose of a dosing day; null when the step states a cycle or is a pause.</summary>
    public WeightBasedDose? Dose => IsByWeight ? dose : null;

    /// <summary>Whether the step has a dose by weight.</summary>
    internal bool IsByWeight => dose.IsStated;

    /// <summary>What the dose by weight comes to for a weight, up to the ceiling.</summary>
    internal DailyDose ExactDose(BodyWeight weight) => Ceiling is { } most ? most.Over(dose.For(weight)) : dose.For(weight);

    /// <summary>Whether the dose by weight is above the ceiling for a weight.</summary>
    internal bool IsCapped(BodyWeight weight) => Ceiling is { } ceiling && dose.For(weight) > ceiling.Most;

    /// <summary>The dose as stated, when <see cref="Dose"/> was converted from another formulation; else null.</summary>
    public WeightBasedDose? DoseBeforeConversion => details.DoseBeforeConversion;

    /// <summary>The ceiling of the dose by weight; null without one.</summary>
    public Ceiling? Ceiling => details.Ceiling?.In(dose.Formulation);

    /// <summary>The pattern of dosing days; daily when the step states a cycle, whose off days are its own, or is a pause.</summary>
    public IntakePattern Pattern { get; }

    /// <summary>The daily doses of a stated cycle, 0 on an off day; empty when it states no cycle.</summary>
    public ImmutableArray<DailyDose> StatedCycle => details.Cycle;

    /// <summary>Whether the step is a pause.</summary>
    public bool IsPause => !IsByWeight && StatedCycle.IsEmpty;

    /// <summary>The formulation of the doses; null for a pause.</summary>
    public Formulation? Formulation => IsByWeight ? dose.Formulation : StatedCycle.IsEmpty ? null : StatedCycle[0].Formulation;

    /// <summary>The number of days; null for an open step, which runs to the target unless the course states another end.</summary>
    public int? Days { get; }

    /// <summary>The step's own rounding, or null for the regimen's.</summary>
    public CapsuleRounding? Rounding => details.Rounding;

    /// <summary>The step's own division, or null for the regimen's.</summary>
    public Frequency? Frequency => details.Frequency;

    /// <summary>A weight-based dose taken daily.</summary>
    public static TitrationStep Taking(WeightBasedDose dose) => Taking(dose, IntakePattern.Daily);

    /// <summary>A weight-based dose on each dosing day of a pattern.</summary>
    public static TitrationStep Taking(WeightBasedDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = dose.Formulation;
        return new TitrationStep(dose, pattern, days: null, StepDetails.None);
    }

    /// <summary>A cycle of stated daily doses of the product's formulation: 40 mg alternating with 80 mg.</summary>
    /// <param name="dailyDoses">1 to 92 doses of one formulation, 0 for an off day, not all 0.</param>
    /// <exception cref="ArgumentException">There are none or more than 92, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is above 1,000 mg/day.</exception>
    /// <exception cref="FormulationMismatchException">The doses are of different formulations.</exception>
    public static TitrationStep Cycling(params ReadOnlySpan<DailyDose> dailyDoses)
    {
        ImmutableArray<DailyDose> cycle = [.. dailyDoses];
        if (cycle.Length is 0 or > IntakePattern.MostDays || cycle.All(day => day.Picograms == 0))
        {
            throw new RefusalException(
                RefusalCode.PatternInvalid,
                "cycleMg",
                $"Accepted: 1 to {IntakePattern.MostDays} daily doses, at least one of them more than 0.",
                nameof(dailyDoses));
        }

        foreach (DailyDose dose in cycle)
        {
            dose.Formulation.MustBe(cycle[0].Formulation);
            if (dose.Milligrams > DailyDose.Accepted.Maximum)
            {
                throw DailyDose.Accepted.Outside(dose, nameof(dailyDoses));
            }
        }

        return new TitrationStep(default, IntakePattern.Daily, days: null, StepDetails.None with { Cycle = cycle });
    }

    /// <summary>A number of days without a dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public static TitrationStep Pausing(int days) =>
        new(default, IntakePattern.Daily, AcceptedDays.Checked(days, "pauseDays", nameof(days)), StepDetails.None);

    /// <summary>This step for a number of days.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public TitrationStep For(int days) => For(days, nameof(days));

    /// <summary>This step with its weekdays as a row of days from a date.</summary>
    internal TitrationStep StartingOn(DateOnly first) =>
        new(dose, Pattern.StartingOn(first), Days, details);

    /// <summary>This step for a number of days, stated in the named parameter.</summary>
    internal TitrationStep For(int days, string parameter) =>
        new(dose, Pattern, AcceptedDays.Checked(days, "days", parameter), details);

    /// <summary>This step with a rounding of its own.</summary>
    public TitrationStep Rounded(CapsuleRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return new(dose, Pattern, Days, details with { Rounding = rounding });
    }

    /// <summary>This step with a division of its own.</summary>
    public TitrationStep Taken(Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(frequency);
        return new(dose, Pattern, Days, details with { Frequency = frequency });
    }

    /// <summary>This step with a ceiling: no day is above it, whatever the weight and the rounding.</summary>
    /// <param name="ceiling">More than 0, of the formulation of the dose, and converted with it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is 0.</exception>
    /// <exception cref="FormulationMismatchException">The ceiling is of another formulation.</exception>
    /// <exception cref="RefusalException">The step states a cycle or is a pause.</exception>
    public TitrationStep AtMost(DailyDose ceiling)
    {
        if (!IsByWeight)
        {
            throw new RefusalException(
                RefusalCode.DoseNotStated, Dosing.Ceiling.Member, "A ceiling stands beside a dose by weight.", nameof(ceiling));
        }

        ceiling.Formulation.MustBe(dose.Formulation);
        return new(dose, Pattern, Days, details with { Ceiling = Dosing.Ceiling.Of(ceiling, nameof(ceiling)) });
    }

    /// <summary>
    /// This step with its dose converted to another formulation; see <see cref="Formulation"/>. The conversion is kept and is a finding in
    /// every review.
    /// </summary>
    /// <exception cref="FormulationMismatchException">
    /// The step states a cycle in another formulation: capsules are not converted.
    /// </exception>
    public TitrationStep ConvertedTo(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        if (!IsByWeight)
        {
            Formulation?.MustBe(formulation);
            return this;
        }

        return dose.Formulation == formulation
            ? this
            : new(dose.In(formulation), Pattern, Days, details with { DoseBeforeConversion = DoseBeforeConversion ?? dose });
    }

    /// <summary>The refusals of this step with the choices that it states; empty when there are none.</summary>
    /// <param name="place">The index of the step, for the names of members.</param>
    /// <param name="isDated">Whether the date of its first day will be known, which weekdays need.</param>
    public ImmutableArray<Refusal> WhyNotMade(int place, bool isDated) =>
        StepRefusals.Of(this, place, rounding: null, frequency: null, isDated);

    /// <summary>The doses and the days: <c>0.5 mg/kg/day conventional for 28 days</c>, <c>pause for 14 days</c>.</summary>
    public override string ToString() => InWords(CourseEnd.AtTarget);

    /// <summary>The doses and the days, when an open step ends so.</summary>
    internal string InWords(CourseEnd end)
    {
        if (IsPause)
        {
            return $"pause for {CountText.Of(Days!.Value, "day")}";
        }

        IEnumerable<string> cycle = StatedCycle.Select(day => DoseText.Number(day.Milligrams));
        string most = Ceiling is { } ceiling ? $" ({ceiling})" : "";
        string doses = IsByWeight ? $"{dose}{most}" : $"{string.Join(", ", cycle)} {DailyDose.Accepted.Unit} {Formulation}";
        string pattern = Pattern.IsDaily ? "" : $" in pattern {Pattern}";
        string days = Days is { } stated ? $"for {CountText.Of(stated, "day")}" : $"{end}";
        return $"{doses}{pattern} {days}";
    }
}
