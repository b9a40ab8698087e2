namespace Isotretinoin.Dosing;

/// <summary>One step of a continuation: a daily dose with its pattern, or a pause; for a number of days, through a date, or open.</summary>
internal sealed class ContinuationStep
{
    private ContinuationStep(DailyDose? dose, IntakePattern? pattern, int? days, DateOnly? through) =>
        (Dose, Pattern, Days, Through) = (dose, pattern, days, through);

    /// <summary>The dose of a dosing day; null for a pause.</summary>
    public DailyDose? Dose { get; }

    /// <summary>
    /// The pattern of dosing days, a row of them from the first day of the step; daily for a pause. Null when the step continues in the
    /// pattern of the history, which a projection fills in.
    /// </summary>
    public IntakePattern? Pattern { get; }

    /// <summary>The number of days; null when the step is open or ends on a date.</summary>
    public int? Days { get; }

    /// <summary>The last date; null when the step is open or has a number of days.</summary>
    public DateOnly? Through { get; }

    /// <summary>A daily dose, open unless days or a last date are stated.</summary>
    public static ContinuationStep Taking(DailyDose dose) => Taking(dose, IntakePattern.Daily);

    /// <summary>A dose on each dosing day of a pattern, open unless days or a last date are stated.</summary>
    public static ContinuationStep Taking(DailyDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = dose.Formulation;
        return new ContinuationStep(dose, pattern, days: null, through: null);
    }

    /// <summary>A dose in the pattern of the history, open unless days or a last date are stated.</summary>
    public static ContinuationStep AsBefore(DailyDose dose)
    {
        _ = dose.Formulation;
        return new ContinuationStep(dose, pattern: null, days: null, through: null);
    }

    /// <summary>A number of days without a dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public static ContinuationStep Pausing(int days) =>
        new(dose: null, IntakePattern.Daily, TitrationStep.AcceptedDays.Checked(days, "pauseDays", nameof(days)), through: null);

    /// <summary>This step for a number of days.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public ContinuationStep ForDays(int days) =>
        new(Dose, Pattern, TitrationStep.AcceptedDays.Checked(days, "days", nameof(days)), through: null);

    /// <summary>This step through a date, inclusive.</summary>
    public ContinuationStep LastingThrough(DateOnly last) => new(Dose, Pattern, days: null, last);

    /// <summary>The dose and how long: <c>40 mg/day conventional for 30 days</c>, <c>pause for 14 days</c>.</summary>
    public override string ToString()
    {
        string taken = Dose is { } dose ? dose.ToString() : "pause";
        string pattern = Pattern is null ? " on the days as before" : Pattern.IsDaily ? "" : $" on the days of {Pattern}";
        string length = Through is { } last ? $"through {DateText.Of(last)}"
            : Days is { } days ? $"for {CountText.Of(days, "day")}"
            : "from then on";
        return $"{taken}{pattern} {length}";
    }

    /// <summary>Whether the step states neither days nor a last date.</summary>
    internal bool IsOpen => Days is null && Through is null;

    /// <summary>The days of the step, given the days before it since a date; null when it is open.</summary>
    internal int? DaysAfter(DateOnly asOf, long before) => Through is { } last ? (int)(last.DayNumber - asOf.DayNumber - before) : Days;

    /// <summary>The row of dosing days, a number of days after a date.</summary>
    internal DayRow Row(DateOnly asOf, long before) => Pattern!.RowFrom(asOf.DayNumber + before + 1);

    /// <summary>This step in the pattern of a period, as if that had continued through a date.</summary>
    internal ContinuationStep After(DosePeriod period, DateOnly asOf) =>
        new(Dose, period.Pattern.Later(asOf.DayNumber - period.First.DayNumber + 1), Days, Through);

    internal long PicogramsIn(Formulation formulation) => Dose is { } dose ? dose.Formulation.Convert(dose.Picograms, formulation) : 0;
}
