namespace Isotretinoin.Dosing;

/// <summary>One step of a continuation: a daily dose with its pattern, or a pause; for a number of days, through a date, or open.</summary>
public sealed class ContinuationStep
{
    internal ContinuationStep(DailyDose? dose, IntakePattern pattern, int? days, DateOnly? through) =>
        (Dose, Pattern, Days, Through) = (dose, pattern, days, through);

    /// <summary>The dose of a dosing day; null for a pause.</summary>
    public DailyDose? Dose { get; }

    /// <summary>The pattern of dosing days, which begins on the first day of the step.</summary>
    public IntakePattern Pattern { get; }

    /// <summary>The number of days; null when the step is open or ends on a date.</summary>
    public int? Days { get; }

    /// <summary>The last date; null when the step is open or has a number of days.</summary>
    public DateOnly? Through { get; }

    /// <summary>The days of the step when so many days have passed since a date; null when it is open.</summary>
    internal int? DaysAfter(DateOnly asOf, long before)
    {
        if (Through is not { } last)
        {
            return Days;
        }

        long days = last.DayNumber - asOf.DayNumber - before;
        return days > 0
            ? (int)days
            : throw new HistoryException(
                HistoryFault.Reversed,
                $"A step through {DateText.Of(last)} would end before it begins. "
                + "Accepted: dates after the as-of date and the steps before.");
    }

    internal long PicogramsIn(Formulation formulation) => Dose is { } dose ? dose.Formulation.Convert(dose.Picograms, formulation) : 0;
}
