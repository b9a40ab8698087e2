namespace Isotretinoin.Dosing;

/// <summary>
/// An earlier course of the patient: when it ended, and if known when it began, what it came to, and a note on why it was given or ended.
/// </summary>
public sealed class PreviousCourse
{
    private readonly Amounts amounts;

    private PreviousCourse(DateOnly? first, DateOnly last, Amounts amounts, string? reason) =>
        (First, Last, this.amounts, Reason) = (first, last, amounts, reason);

    /// <summary>The first day; null when unknown.</summary>
    public DateOnly? First { get; }

    /// <summary>The day of the last capsule.</summary>
    public DateOnly Last { get; }

    /// <summary>What it came to in mg/kg; null when unknown or stated in mg.</summary>
    public CumulativeDose? PerKilogram => amounts.PerKilogram;

    /// <summary>What it came to in mg; null when unknown or stated in mg/kg.</summary>
    public TotalDose? Total => amounts.Total;

    /// <summary>The note, which nothing reads; null without one.</summary>
    public string? Reason { get; }

    /// <summary>A course whose last capsule was taken on a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is after 9999-09-30.</exception>
    public static PreviousCourse EndingOn(DateOnly last) => last <= SupportedDates.Latest
        ? new PreviousCourse(first: null, last, default, reason: null)
        : throw new OutOfRangeException(
            RefusalCode.DateOutOfRange, "to", DateText.Of(last), "a last capsule up to 9999-09-30", nameof(last));

    /// <summary>This course with its first day.</summary>
    /// <exception cref="RefusalException">The day is after the last one (<see cref="RefusalCode.HistoryReversed"/>).</exception>
    public PreviousCourse BeginningOn(DateOnly first) => first <= Last
        ? new PreviousCourse(first, Last, amounts, Reason)
        : throw new RefusalException(
            RefusalCode.HistoryReversed,
            "",
            $"A course runs from {DateText.Of(first)} to {DateText.Of(Last)}. Accepted: a last date that is not before the first.",
            nameof(first));

    /// <summary>This course with what it came to in mg/kg, in place of any amount stated before.</summary>
    /// <exception cref="InvalidOperationException">The dose is a default value.</exception>
    public PreviousCourse ComingTo(CumulativeDose dose)
    {
        _ = dose.Formulation;
        return new(First, Last, new Amounts(dose, Total: null), Reason);
    }

    /// <summary>This course with what it came to in mg, in place of any amount stated before.</summary>
    /// <exception cref="InvalidOperationException">The dose is a default value.</exception>
    public PreviousCourse ComingTo(TotalDose dose)
    {
        _ = dose.Formulation;
        return new(First, Last, new Amounts(PerKilogram: null, dose), Reason);
    }

    /// <summary>This course with a note on why it was given or ended.</summary>
    /// <param name="reason">See <see cref="NoteText"/>.</param>
    /// <exception cref="RefusalException">The note is blank, too long, or not on one line.</exception>
    public PreviousCourse WithReason(string reason) =>
        new(First, Last, amounts, NoteText.Checked(reason, "reason", nameof(reason)));

    /// <summary>Dates and amount: <c>2024-01-01 to 2024-06-30, 122 mg/kg conventional</c>. A note is left out.</summary>
    public override string ToString()
    {
        string dates = First is { } first ? $"{DateText.Of(first)} to {DateText.Of(Last)}" : $"until {DateText.Of(Last)}";
        string amount = PerKilogram is { } perKilogram ? $", {perKilogram}" : Total is { } total ? $", {total}" : "";
        return $"{dates}{amount}";
    }

    private readonly record struct Amounts(CumulativeDose? PerKilogram, TotalDose? Total);
}
