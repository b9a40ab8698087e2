namespace Isotretinoin.Dosing;

/// <summary>A day with another dose than its period states, less or more; 0 is the same as missed.</summary>
public sealed class PartialDay
{
    private PartialDay(DateOnly date, DailyDose taken) => (Date, Taken) = (date, taken);

    /// <summary>The date; a dosing day of some period.</summary>
    public DateOnly Date { get; }

    /// <summary>The dose taken on it, of the period's formulation.</summary>
    public DailyDose Taken { get; }

    /// <summary>A day and the dose taken on it.</summary>
    /// <exception cref="InvalidOperationException">The dose is a default value.</exception>
    public static PartialDay On(DateOnly date, DailyDose taken)
    {
        _ = taken.Formulation;
        return new PartialDay(date, taken);
    }

    /// <summary>Date and dose: <c>2026-02-02: 20 mg/day conventional</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date)}: {Taken}";
}
