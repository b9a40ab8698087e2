using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Days on which one dose was taken: first and last date, both inclusive, the dose of a dosing day, the pattern of dosing
/// days, a row of them from the first date, and how many dosing days were missed on unknown dates.
/// </summary>
public sealed class DosePeriod
{
    /// <summary>The accepted number of undated missed days.</summary>
    public static AcceptedRange AcceptedMissedDays { get; } = AcceptedRange.OfCounts(0, 3_650, "days", RefusalCode.DaysOutOfRange);

    // The default value, which has no formulation, when no capsules were counted.
    private readonly TotalDose counted;

    private DosePeriod(
        DateOnly first, DateOnly last, DailyDose dose, IntakePattern pattern, int missedDays, TotalDose counted, string? note) =>
        (First, Last, Dose, Pattern, MissedDays, this.counted, Note) = (first, last, dose, pattern, missedDays, counted, note);

    /// <summary>The first date.</summary>
    public DateOnly First { get; }

    /// <summary>The last date.</summary>
    public DateOnly Last { get; }

    /// <summary>The dose of a dosing day; 0 when nothing was taken.</summary>
    public DailyDose Dose { get; }

    /// <summary>The formulation of the dose.</summary>
    public Formulation Formulation => Dose.Formulation;

    /// <summary>The pattern of dosing days, which begins on the first date.</summary>
    public IntakePattern Pattern { get; }

    /// <summary>The number of dosing days missed on unknown dates; 0 when capsules were counted instead.</summary>
    public int MissedDays { get; }

    /// <summary>The note of the period, which nothing reads; null without one.</summary>
    public string? Note { get; }

    /// <summary>The dose taken in the period by a count of capsules; null when none were counted.</summary>
    public TotalDose? Counted => IsCounted ? counted : null;

    /// <summary>The number of days from the first date to the last.</summary>
    public int CalendarDays => Last.DayNumber - First.DayNumber + 1;

    /// <summary>A daily dose from one date to another.</summary>
    /// <param name="dose">The dose of a day; 0 for a stated break.</param>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first.</param>
    /// <exception cref="RefusalException">The last date is before the first (<see cref="RefusalCode.HistoryReversed"/>).</exception>
    public static DosePeriod Taking(DailyDose dose, DateOnly first, DateOnly last)
    {
        _ = dose.Formulation;
        return first <= last
            ? new DosePeriod(first, last, dose, IntakePattern.Daily, missedDays: 0, counted: default, note: null)
            : throw new RefusalException(
                RefusalCode.HistoryReversed,
                "",
                $"A period runs from {DateText.Of(first)} to {DateText.Of(last)}. Accepted: a last date that is not before the first.",
                nameof(last));
    }

    /// <summary>The capsules of a day from one date to another.</summary>
    /// <param name="capsules">The capsules of a dosing day; at least one.</param>
    /// <param name="formulation">Their formulation.</param>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date; not before the first.</param>
    /// <exception cref="ArgumentException">There are no capsules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Together they are more than 1,000 mg.</exception>
    /// <exception cref="RefusalException">The last date is before the first (<see cref="RefusalCode.HistoryReversed"/>).</exception>
    public static DosePeriod Taking(ReadOnlySpan<CapsuleCount> capsules, Formulation formulation, DateOnly first, DateOnly last) =>
        Taking(DailyDose.Stated(CapsuleCount.MilligramsOf(capsules), formulation, nameof(capsules)), first, last);

    /// <summary>This period with a pattern of dosing days that begins on its first date.</summary>
    public DosePeriod InPattern(IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new DosePeriod(First, Last, Dose, pattern, MissedDays, counted, Note);
    }

    /// <summary>This period with a number of dosing days missed on unknown dates, replacing any number stated or counted before.</summary>
    /// <param name="days">From 0 to 3,650; a history refuses more than the unmarked dosing days of the period.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 0 to 3,650.</exception>
    public DosePeriod WithMissedDays(int days) =>
        new(First, Last, Dose, Pattern, AcceptedMissedDays.Checked(days, "missedDays", nameof(days)), counted: default, Note);

    /// <summary>This period with a note, such as the reason for a change of dose; it stays with the period, and nothing reads it.</summary>
    /// <param name="note">See <see cref="NoteText"/>.</param>
    /// <exception cref="RefusalException">The note is blank, too long, or not on one line.</exception>
    public DosePeriod WithNote(string note) =>
        new(First, Last, Dose, Pattern, MissedDays, counted, NoteText.Checked(note, "note", nameof(note)));

    /// <summary>Dates, dose and pattern: <c>2026-01-01 to 2026-03-31: 40 mg/day conventional</c>.</summary>
    public override string ToString()
    {
        string pattern = Pattern.IsDaily ? "" : $", {Pattern}";
        return $"{DateText.Of(First)} to {DateText.Of(Last)}: {Dose}{pattern}";
    }

    /// <summary>This period with the dose taken known from a count.</summary>
    internal bool IsCounted => counted.IsStated;

    internal long CountedPicograms => counted.Picograms;

    internal DosePeriod WithCounted(TotalDose counted) => new(First, Last, Dose, Pattern, missedDays: 0, counted, Note);

    /// <summary>The dosing days from one day number to another, both within the period.</summary>
    internal int DosingDaysBetween(int first, int last)
    {
        if (Dose.Picograms == 0)
        {
            return 0;
        }

        if (Pattern.IsDaily)
        {
            return last - first + 1;
        }

        DayRow row = Row;
        return row.DosingDaysIn(last - First.DayNumber + 1) - row.DosingDaysIn(first - First.DayNumber);
    }

    /// <summary>The row of dosing days, from the first date.</summary>
    internal DayRow Row => Pattern.RowFrom(First.DayNumber);

    internal bool HasDosingDay(int day) => day >= First.DayNumber && day <= Last.DayNumber && DosingDaysBetween(day, day) == 1;
}
